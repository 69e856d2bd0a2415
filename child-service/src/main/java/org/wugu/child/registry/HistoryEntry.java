package org.wugu.child.registry;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Remark;

/** What was done with a child's record, by whom and why; of a change, what stood there before, field by field. */
@Schema(name = "ChildHistoryEntry")
public record HistoryEntry(Instant at, Act act, @Nullable String byName, String byOffice, List<Remark> remarks) {}
