package org.wugu.child.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.database.Database;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.platform.tasks.OpenTasks;

/** In how many rounds a township has villages to search, and in how many of these the due day is over. */
@ApplicationScoped
class ScreeningTasks implements OpenTasks {

    private static final String COUNT = """
            select k.code, count(r.id) count, min(r.opened_on) oldest, min(r.due_on) due
            from (values ('SCREENING_DUE', false), ('SCREENING_OVERDUE', true)) k (code, overdue)
            left join screening_round r on r.stage = 'OPEN' and (r.due_on < :today) = k.overdue
              and exists (select from division v
                where length(v.code) = 12 and v.code >= :from and v.code < :to
                  and (v.valid_from is null or v.valid_from <= r.opened_on)
                  and (v.valid_to is null or v.valid_to > r.opened_on)
                  and not exists (select from screening s where s.round_id = r.id and s.village_code = v.code))
            group by k.code order by k.code""";

    private final Database database;
    private final Clock clock;

    ScreeningTasks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> of(OrgScope caller) {
        if (caller.tier() != Tier.TOWNSHIP) {
            return List.of();
        }
        return database.sql(COUNT)
                .with("today", LocalDate.now(clock))
                .with("from", caller.lowerBound())
                .with("to", caller.upperBound())
                .list(OpenTask.class);
    }
}
