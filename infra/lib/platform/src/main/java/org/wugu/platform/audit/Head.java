package org.wugu.platform.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * The end of the chain as it is told elsewhere.
 *
 * @param seq number of the last link
 * @param hash its hash, in hex
 */
record Head(
        @JsonProperty("seq") long seq,
        @JsonProperty("hash") String hash,
        @JsonProperty("sealedAt") Instant sealedAt) {}
