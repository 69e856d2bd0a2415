package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.database.Database;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.platform.tasks.OpenTasks;

/** How many conflicts wait for the own county's decision; nobody is looked at for it. */
@ApplicationScoped
class ConflictTasks implements OpenTasks {

    private static final String COUNT = """
            select 'NUMBER_CONFLICT' code, count(*) count, min(found_at)::date oldest, null::date due
            from number_conflict where left(township_code, 6) = :county and state = 'OPEN'""";

    private final Database database;

    ConflictTasks(Database database) {
        this.database = database;
    }

    @Override
    public List<OpenTask> of(OrgScope caller) {
        return caller.tier() == Tier.COUNTY
                ? database.sql(COUNT).with("county", caller.code()).list(OpenTask.class)
                : List.of();
    }
}
