package org.wugu.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What following the chain to its last link has shown.
 *
 * @param complete no row was changed, removed or put in
 * @param rows how many rows the chain has up to where it was followed
 * @param followed how many of them were followed this time; those before had been found whole
 * @param head hash of the last link, in hex
 * @param sealedAt when the last link was made
 * @param toldElsewhere number of the newest link that Kafka knows of; absent when it knows none or does not answer
 * @param broken where the chain breaks, when it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verification(
        boolean complete,
        long rows,
        long followed,
        String head,
        @Nullable Instant sealedAt,
        @Nullable Long toldElsewhere,
        @Nullable Break broken) {

    /**
     * The first place where the chain breaks.
     *
     * @param row id of the row of the log; 0 when not even that is left
     */
    record Break(long row, Kind kind) {}

    /** What must have happened there. */
    enum Kind {
        /** The row, or its seal, is not what was sealed. */
        CHANGED,
        /** The row is gone. */
        REMOVED,
        /** The seal is gone. */
        SEAL_REMOVED,
        /** A row that was put there afterwards, or with a time that is not its own: it was never sealed. */
        INSERTED,
        /** Since this row nothing is sealed, for more than a minute: the sealing is held up. */
        NOT_SEALED,
        /** The newest rows are gone together with their seals: Kafka knows of a link that is not there. */
        TRUNCATED
    }
}
