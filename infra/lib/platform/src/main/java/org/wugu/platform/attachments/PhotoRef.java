package org.wugu.platform.attachments;

import java.util.UUID;

/**
 * A stored photo.
 *
 * @param id UUIDv7; the object's key holds nothing else
 * @param owner whom it was sealed for: it opens as nobody else's
 * @param keyId of the key that sealed it
 * @param size bytes of the sealed object
 * @param sha256 of the sealed object, in hex
 */
public record PhotoRef(UUID id, UUID owner, long keyId, int size, String sha256) {}
