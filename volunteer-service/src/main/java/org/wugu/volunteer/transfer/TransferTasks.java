package org.wugu.volunteer.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.database.Database;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.platform.tasks.OpenTasks;

/** How many transfers wait for the own county's answer; no name is read for it. */
@ApplicationScoped
class TransferTasks implements OpenTasks {

    private static final String COUNT = """
            select 'TRANSFER' code, count(*) count, min(offered_at)::date oldest, null::date due
            from volunteer_transfer where to_county = :county and state = 'OFFERED'""";

    private final Database database;

    TransferTasks(Database database) {
        this.database = database;
    }

    @Override
    public List<OpenTask> of(OrgScope caller) {
        return caller.tier() == Tier.COUNTY
                ? database.sql(COUNT).with("county", caller.code()).list(OpenTask.class)
                : List.of();
    }
}
