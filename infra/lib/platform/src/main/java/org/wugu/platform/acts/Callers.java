package org.wugu.platform.acts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ActingTier;
import org.wugu.problem.Problem;

/**
 * Who may do something.
 *
 * @param roles at each tier whose offices may at all
 */
public record Callers(Map<Tier, Set<Role>> roles) {

    public Callers {
        roles = Map.copyOf(roles);
    }

    /** Who fills in. */
    public static Callers clerks(Tier... tiers) {
        return of(EnumSet.of(Role.CLERK), tiers);
    }

    /** Who decides. */
    public static Callers deciders(Tier... tiers) {
        return of(EnumSet.of(Role.REVIEWER, Role.OFFICER), tiers);
    }

    /** Whoever works with people's data. */
    public static Callers staff(Tier... tiers) {
        return of(EnumSet.of(Role.CLERK, Role.REVIEWER, Role.OFFICER), tiers);
    }

    private static Callers of(Set<Role> roles, Tier... tiers) {
        return new Callers(Stream.of(tiers).collect(Collectors.toMap(Function.identity(), tier -> roles)));
    }

    /** And those at other tiers. */
    public Callers and(Callers others) {
        Map<Tier, Set<Role>> all = new EnumMap<>(roles);
        all.putAll(others.roles());
        return new Callers(all);
    }

    /** Whether the caller is one of them. */
    public boolean include(OrgScope caller) {
        // Asked for every act of every row of a list, so without a stream.
        for (Role role : roles.getOrDefault(caller.tier(), Set.of())) {
            if (caller.has(role)) {
                return true;
            }
        }
        return false;
    }

    /** @throws Problem {@code wrong-tier} for an office of another tier, {@code forbidden} for another role */
    public void require(OrgScope caller) {
        ActingTier.require(caller, roles.keySet().toArray(Tier[]::new));
        if (!include(caller)) {
            throw new Problem(PlatformProblems.FORBIDDEN);
        }
    }
}
