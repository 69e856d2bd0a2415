package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.platform.tasks.OpenTasks;

/** How many conflicts wait for the own county's decision; nobody is looked at for it. */
@ApplicationScoped
class ConflictTasks implements OpenTasks {

    private final Conflicts conflicts;

    ConflictTasks(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public List<OpenTask> of(OrgScope caller) {
        return caller.tier() == Tier.COUNTY ? List.of(conflicts.waiting("NUMBER_CONFLICT", caller.code())) : List.of();
    }
}
