package org.wugu.platform.scope;

import java.util.Arrays;
import java.util.Comparator;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Whose act it is, where the endpoint alone does not tell; see {@link ForTier}. */
public final class ActingTier {

    private ActingTier() {}

    /** @throws Problem {@code wrong-tier}, naming the nearest of the tiers, when the caller's office is of none of them */
    public static void require(OrgScope caller, Tier... tiers) {
        if (!Arrays.asList(tiers).contains(caller.tier())) {
            Tier nearest = Arrays.stream(tiers)
                    .min(Comparator.comparingInt(tier -> Math.abs(tier.compareTo(caller.tier()))))
                    .orElseThrow();
            throw new Problem(PlatformProblems.WRONG_TIER, nearest);
        }
    }
}
