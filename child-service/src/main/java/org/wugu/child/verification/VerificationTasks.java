package org.wugu.child.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.database.Database;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.platform.tasks.OpenTasks;

/** How many children a county has to visit, and of how many the day is over; how many a township has to mend or to hand in. */
@ApplicationScoped
class VerificationTasks implements OpenTasks {

    private static final String COUNTY = """
            select k.code, count(c.id) count, min(c.submitted_at)::date oldest, min(c.verify_by) due
            from (values ('CHILDREN_TO_VERIFY', false), ('CHILDREN_OVERDUE', true)) k (code, overdue)
            left join child c on c.county_code = :office and c.stage = 'REPORTED' and (c.verify_by < :today) = k.overdue
            group by k.code order by k.code""";
    private static final String TOWNSHIP = """
            select k.code, count(c.id) count, min(c.updated_at)::date oldest, null::date due
            from (values ('CHILD_DRAFTS', 'DRAFT'), ('CHILDREN_RETURNED', 'RETURNED')) k (code, stage)
            left join child c on c.township_code = :office and c.stage = k.stage
            group by k.code order by k.code""";

    private final Database database;
    private final Clock clock;

    VerificationTasks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> of(OrgScope caller) {
        return switch (caller.tier()) {
            case TOWNSHIP ->
                database.sql(TOWNSHIP).with("office", caller.code()).list(OpenTask.class);
            case COUNTY ->
                database.sql(COUNTY)
                        .with("office", caller.code())
                        .with("today", LocalDate.now(clock))
                        .list(OpenTask.class);
            case CITY, SYSTEM -> List.of();
        };
    }
}
