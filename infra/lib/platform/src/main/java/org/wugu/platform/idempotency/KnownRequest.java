package org.wugu.platform.idempotency;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a request that was answered.
 *
 * @param hash of the request, as {@link RequestHash} keeps it
 * @param location path of what was created, null when the answer named none
 * @param answer what was answered, sealed; null when it was nothing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record KnownRequest(byte[] hash, int status, @Nullable URI location, byte @Nullable [] answer) {}
