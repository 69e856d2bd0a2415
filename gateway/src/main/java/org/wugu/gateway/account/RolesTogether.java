package org.wugu.gateway.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.PageTexts;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.problem.Problem;

/**
 * Which roles may be given together, and at which tier. Who grants access and who audits it stand apart from the data
 * (职责分离); volunteers enter at the township's door only, and review happens above the township.
 */
final class RolesTogether {

    private static final Set<Role> ALONE = EnumSet.of(Role.ACCESS_ADMIN, Role.AUDITOR);

    private RolesTogether() {}

    /** @throws Problem that names every role at fault */
    static void check(Tier tier, Set<Role> roles, Locale locale) {
        Problem problem = new Problem(GatewayProblems.INVALID);
        PageTexts texts = new PageTexts(locale);
        boolean fault = false;
        for (Role role : roles) {
            String name = texts.get("role." + role.claim());
            if (!allowedAt(tier, role)) {
                problem.withField("roles", "role-at-tier", name, texts.get("tier." + tier.claim()));
                fault = true;
            } else if (ALONE.contains(role) && roles.size() > 1) {
                problem.withField("roles", "duties-apart", name);
                fault = true;
            }
        }
        if (fault) {
            throw problem;
        }
    }

    private static boolean allowedAt(Tier tier, Role role) {
        return switch (role) {
            case VOLUNTEER -> tier == Tier.TOWNSHIP;
            case REVIEWER -> tier != Tier.TOWNSHIP;
            case CLERK, OFFICER, READER, AUDITOR, ACCESS_ADMIN -> true;
        };
    }
}
