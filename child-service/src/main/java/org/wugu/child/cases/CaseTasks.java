package org.wugu.child.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wugu.child.registry.Cases;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.platform.tasks.OpenTasks;

/** Cases that wait for a county's decision. */
@ApplicationScoped
class CaseTasks implements OpenTasks {

    private final Cases cases;

    CaseTasks(Cases cases) {
        this.cases = cases;
    }

    @Override
    public List<OpenTask> of(OrgScope caller) {
        return caller.tier() == Tier.COUNTY ? List.of(cases.waiting("IDENTITY_CASES", caller.code())) : List.of();
    }
}
