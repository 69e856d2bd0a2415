package org.wugu.bench.installation;

import java.util.Locale;
import java.util.Set;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;

/** Offices of the demonstration realm with somebody who works there. */
public enum Office {
    TOWNSHIP("shouzhang-clerk", Tier.TOWNSHIP, "371521109", Role.CLERK),
    COUNTY("yanggu-reviewer", Tier.COUNTY, "371521", Role.REVIEWER),
    CITY("city-clerk", Tier.CITY, "3715", Role.CLERK);

    private final String account;
    private final OrgScope scope;

    Office(String account, Tier tier, String code, Role role) {
        this.account = account;
        this.scope = new OrgScope(tier, DivisionCode.of(code), Set.of(role), "bench");
    }

    String account() {
        return account;
    }

    /** Who asks there, as a request carries it into the database. */
    public OrgScope scope() {
        return scope;
    }

    /** What a line of the table calls it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
