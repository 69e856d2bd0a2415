package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.VolunteerProblems;

/** Who hands items over and takes them back: what is one office's is often done by the one above. */
@ApplicationScoped
class HandlingOffice {

    private final CurrentScope scope;

    HandlingOffice(CurrentScope scope) {
        this.scope = scope;
    }

    /**
     * The township's clerk confirms a receipt, or who decides at the county.
     *
     * @throws Problem {@code wrong-tier} for the city, {@code forbidden} for another role
     */
    void requireReceiver() {
        OrgScope acting = scope.get();
        boolean receives =
                switch (acting.tier()) {
                    case TOWNSHIP -> acting.has(Role.CLERK);
                    case COUNTY -> acting.has(Role.REVIEWER) || acting.has(Role.OFFICER);
                    case CITY, SYSTEM -> throw new Problem(VolunteerProblems.WRONG_TIER, Tier.TOWNSHIP);
                };
        if (!receives) {
            throw new Problem(PlatformProblems.FORBIDDEN);
        }
    }

    /** County and city take items back. @throws Problem {@code wrong-tier} for a township */
    void requireKeeper() {
        if (scope.get().tier() == Tier.TOWNSHIP) {
            throw new Problem(VolunteerProblems.WRONG_TIER, Tier.COUNTY);
        }
    }
}
