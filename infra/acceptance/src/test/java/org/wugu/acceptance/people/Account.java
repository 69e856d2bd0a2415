package org.wugu.acceptance.people;

import org.wugu.kernel.Tier;

/** The demonstration accounts that the tests log in with. */
public enum Account {
    CITY_CLERK("city-clerk", Tier.CITY, "3715"),
    CITY_REVIEWER("city-reviewer", Tier.CITY, "3715"),
    CITY_ADMIN("city-admin", Tier.CITY, "3715"),
    CITY_READER("city-reader", Tier.CITY, "3715"),
    YANGGU_REVIEWER("yanggu-reviewer", Tier.COUNTY, "371521"),
    YANGGU_AUDITOR("yanggu-auditor", Tier.COUNTY, "371521"),
    YANGGU_ADMIN("yanggu-admin", Tier.COUNTY, "371521"),
    DONGE_REVIEWER("donge-reviewer", Tier.COUNTY, "371524"),
    SHOUZHANG_CLERK("shouzhang-clerk", Tier.TOWNSHIP, "371521109"),
    SHOUZHANG_ADMIN("shouzhang-admin", Tier.TOWNSHIP, "371521109"),
    ZHANGQIU_CLERK("zhangqiu-clerk", Tier.TOWNSHIP, "371521112");

    private final String username;
    private final Tier tier;
    private final String office;

    Account(String username, Tier tier, String office) {
        this.username = username;
        this.tier = tier;
        this.office = office;
    }

    public String username() {
        return username;
    }

    /** Whose door is the account's own. */
    public Tier tier() {
        return tier;
    }

    /** Division code of the office. */
    public String office() {
        return office;
    }
}
