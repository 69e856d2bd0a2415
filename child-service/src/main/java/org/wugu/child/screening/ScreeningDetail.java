package org.wugu.child.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Remark;

/**
 * What came of one village in a round.
 *
 * @param acts what the reader could do with it now
 * @param history oldest first; a correction has a remark on each field that it changed, which says what stood there before
 */
record ScreeningDetail(
        UUID id,
        long version,
        UUID roundId,
        String villageCode,
        Findings findings,
        List<ScreeningOption> acts,
        List<Entry> history) {

    /** As the history has it. */
    @Schema(name = "ScreeningHistoryEntry")
    record Entry(Instant at, Screening.Act act, @Nullable String byName, String byOffice, List<Remark> remarks) {}
}
