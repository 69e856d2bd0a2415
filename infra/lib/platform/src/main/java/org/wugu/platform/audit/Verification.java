package org.wugu.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What following the chain from its first link to its last has shown.
 *
 * @param complete no row was changed, removed or put in
 * @param rows how many rows were followed
 * @param head hash of the last link, in hex; who notes it down can prove later that nothing before it was taken away
 * @param sealedAt when the last link was made
 * @param broken where the chain breaks, when it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verification(
        boolean complete,
        long rows,
        String head,
        @Nullable Instant sealedAt,
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
        /** A row from before the last seals that was never sealed: it was put there afterwards. */
        INSERTED
    }

    static Verification complete(long rows, String head, @Nullable Instant sealedAt) {
        return new Verification(true, rows, head, sealedAt, null);
    }

    Verification brokenAt(long row, Kind kind) {
        return new Verification(false, rows, head, sealedAt, new Break(row, kind));
    }
}
