package org.wugu.volunteer.hours;

import org.wugu.kernel.Tier;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.VolunteerProblems;

/** Hours are the business of the township, and of the county, which the sentence names. */
final class TownshipOrCounty {

    private TownshipOrCounty() {}

    /** @throws Problem {@code wrong-tier} for the city */
    static void require(CurrentScope scope) {
        if (scope.get().tier() == Tier.CITY) {
            throw new Problem(VolunteerProblems.WRONG_TIER, Tier.COUNTY);
        }
    }
}
