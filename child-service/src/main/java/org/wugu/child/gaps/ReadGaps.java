package org.wugu.child.gaps;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.child.listing.ChildItem;
import org.wugu.child.listing.ChildRows;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.CurrentScope;

/** Children of whom something is missing, within the reader's scope. */
@ApplicationScoped
class ReadGaps {

    private static final String LACKING = """
            (select c.* from child c where c.township_code >= :from and c.township_code < :to and %s
              and (:after::uuid is null or c.id > :after) order by c.id limit :most)""";
    private static final String COUNT = Stream.of(Gap.values())
            .map(gap ->
                    "select '%s' gap, count(*) count from child c where c.township_code >= :from and c.township_code < :to and %s"
                            .formatted(gap, gap.condition()))
            .collect(joining(" union all "));

    private final Database database;
    private final ChildRows rows;
    private final AccessLog accessLog;
    private final CurrentScope scope;
    private final Clock clock;

    ReadGaps(Database database, ChildRows rows, AccessLog accessLog, CurrentScope scope, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.accessLog = accessLog;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    List<GapCount> counts() {
        return database.sql(COUNT)
                .with("from", scope.get().lowerBound())
                .with("to", scope.get().upperBound())
                .with("today", LocalDate.now(clock))
                .list(GapCount.class);
    }

    /** Oldest record first; the access log tells of it. */
    @Transactional
    Page<ChildItem> list(Gap gap, @Nullable UUID after, Limit limit) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("from", scope.get().lowerBound());
        values.put("to", scope.get().upperBound());
        values.put("today", LocalDate.now(clock));
        values.put("after", after);
        values.put("most", limit.andOne());
        Page<ChildItem> page =
                Page.of(rows.read(LACKING.formatted(gap.condition()), "c.id", values), limit, ChildItem::id);
        accessLog.recordList("list-gaps", "child", page.items(), ChildItem::id);
        return page;
    }
}
