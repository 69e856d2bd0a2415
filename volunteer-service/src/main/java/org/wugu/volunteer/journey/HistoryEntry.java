package org.wugu.volunteer.journey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Remark;

/** One step on the way of an application, as {@link org.wugu.platform.aggregate.History.Entry} tells it. */
public record HistoryEntry(Instant at, Act act, @Nullable String byName, String byOffice, List<Remark> remarks) {}
