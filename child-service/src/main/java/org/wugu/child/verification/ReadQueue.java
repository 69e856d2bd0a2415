package org.wugu.child.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.listing.ChildItem;
import org.wugu.child.listing.ChildRows;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.CurrentScope;

/** 待核实: whom the county has still to visit, who waits longest first; the access log tells of it. */
@ApplicationScoped
class ReadQueue {

    private static final String WAITING = """
            (select * from child w where w.county_code = :county and w.stage = 'REPORTED'
              and (:township::text is null or w.township_code = :township)
              and (not :overdue or w.verify_by < :today)
              and (:after::uuid is null or (w.submitted_at, w.id) > (select a.submitted_at, a.id from child a where a.id = :after))
              order by w.submitted_at, w.id limit :most)""";

    private final ChildRows rows;
    private final AccessLog accessLog;
    private final CurrentScope scope;
    private final Clock clock;

    ReadQueue(ChildRows rows, AccessLog accessLog, CurrentScope scope, Clock clock) {
        this.rows = rows;
        this.accessLog = accessLog;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * @param township only its children, or null for all of the county
     * @param overdue only those whose day is over
     * @param after the last one of the page before, or null for the first page
     */
    @Transactional
    Page<ChildItem> read(@Nullable DivisionCode township, boolean overdue, @Nullable UUID after, Limit limit) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("county", scope.get().code());
        values.put("township", township);
        values.put("overdue", overdue);
        values.put("today", LocalDate.now(clock));
        values.put("after", after);
        values.put("most", limit.andOne());
        Page<ChildItem> page = Page.of(rows.read(WAITING, "c.submitted_at, c.id", values), limit, ChildItem::id);
        accessLog.recordList("list-verification-queue", "child", page.items(), ChildItem::id);
        return page;
    }
}
