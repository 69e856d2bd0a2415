package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;

/** Who confirms that items were handed over: what is one office's is often done by the one above. */
@ApplicationScoped
class HandlingOffice {

    private final CurrentScope scope;

    HandlingOffice(CurrentScope scope) {
        this.scope = scope;
    }

    /** The township's clerk confirms a receipt, or who decides at the county. @throws Problem {@code forbidden} for another role */
    void requireReceiver() {
        OrgScope acting = scope.get();
        boolean receives = acting.tier() == Tier.TOWNSHIP
                ? acting.has(Role.CLERK)
                : acting.has(Role.REVIEWER) || acting.has(Role.OFFICER);
        if (!receives) {
            throw new Problem(PlatformProblems.FORBIDDEN);
        }
    }
}
