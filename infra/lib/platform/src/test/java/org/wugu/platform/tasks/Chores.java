package org.wugu.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;

/** Two kinds, of which one is the county's to know. */
@ApplicationScoped
class Chores implements OpenTasks {

    @Override
    public List<OpenTask> of(OrgScope caller) {
        OpenTask sweeping = new OpenTask("SWEEPING", 0, null, null);
        return caller.tier() == Tier.COUNTY
                ? List.of(sweeping, new OpenTask("COUNTING", 3, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 2, 3)))
                : List.of(sweeping);
    }
}
