package org.wugu.example.errand;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Remark;

/** One errand, with what was done with it. */
record ErrandDetail(ErrandItem errand, List<Entry> history) {

    /** As the history has it. */
    @Schema(name = "ErrandHistoryEntry")
    record Entry(Instant at, Errand.Act act, @Nullable String byName, String byOffice, List<Remark> remarks) {}
}
