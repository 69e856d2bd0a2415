package org.wugu.kernel;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts, for which office, with which roles. Row-level security carries it into the database, so that no query has to
 * mention it.
 *
 * @param tier the tier of the office
 * @param code the office's division; for {@link Tier#SYSTEM} meaningless
 * @param roles what the person may do
 * @param person the stable id of the person, never a name
 */
public record OrgScope(Tier tier, DivisionCode code, Set<Role> roles, String person) {

    private static final OrgScope SYSTEM =
            new OrgScope(Tier.SYSTEM, new DivisionCode("00"), EnumSet.noneOf(Role.class), "system");

    /** @throws IllegalArgumentException when the code's level is not the tier's */
    public OrgScope {
        if (tier != Tier.SYSTEM && !tier.isAt(code)) {
            throw new IllegalArgumentException("an office of the " + tier.claim() + " has no code like " + code);
        }
        roles = Set.copyOf(roles);
    }

    /** The scope of relays and listeners: every division, no identity. */
    public static OrgScope system() {
        return SYSTEM;
    }

    /** Whether the division lies within the office's own. */
    public boolean covers(DivisionCode division) {
        return tier == Tier.SYSTEM || code.contains(division);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The least text of the scope's range of codes, inclusive. */
    public String lowerBound() {
        return tier == Tier.SYSTEM ? "0" : code.lowerBound();
    }

    /** The least text past the scope's range of codes, exclusive. */
    public String upperBound() {
        return tier == Tier.SYSTEM ? ":" : code.upperBound();
    }
}
