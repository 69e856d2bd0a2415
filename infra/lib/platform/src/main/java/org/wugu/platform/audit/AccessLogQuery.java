package org.wugu.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.http.Limit;

/**
 * What an auditor looks for; null where it does not matter.
 *
 * @param from inclusive
 * @param to exclusive
 * @param after only rows with a smaller id: the page after the one that ended with it
 */
record AccessLogQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String person,
        @Nullable UUID subject,
        @Nullable Long after,
        Limit limit) {}
