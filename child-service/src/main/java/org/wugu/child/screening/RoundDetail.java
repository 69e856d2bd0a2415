package org.wugu.child.screening;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Remark;

/**
 * One round.
 *
 * @param history what the county did with it, oldest first; empty for a township
 */
@Schema(name = "ScreeningRoundDetail")
record RoundDetail(RoundItem round, List<Entry> history) {

    /** As the history has it. */
    @Schema(name = "ScreeningRoundHistoryEntry")
    record Entry(
            Instant at, ScreeningRound.Act act, @Nullable String byName, String byOffice, List<Remark> remarks) {}
}
