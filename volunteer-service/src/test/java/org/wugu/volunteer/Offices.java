package org.wugu.volunteer;

import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

/** The offices that the tests act for. */
public final class Offices {

    public static final String SHOUZHANG = "371521109";
    public static final String SHOUZHANG_VILLAGE = "371521109205";
    public static final String ZHANGQIU_VILLAGE = "371521112252";

    public static final Caller SHOUZHANG_CLERK = Caller.of(SHOUZHANG, Role.CLERK);
    public static final Caller ZHANGQIU_CLERK = Caller.of("371521112", Role.CLERK);
    public static final Caller YANGGU_REVIEWER = Caller.of("371521", Role.REVIEWER, Role.OFFICER);
    public static final Caller DONGE_REVIEWER = Caller.of("371524", Role.REVIEWER);
    public static final Caller CITY_CLERK = Caller.of("3715", Role.CLERK);
    public static final Caller CITY_REVIEWER = Caller.of("3715", Role.REVIEWER, Role.OFFICER);
    public static final Caller AUDITOR = Caller.of("371521", Role.AUDITOR);

    private Offices() {}
}
