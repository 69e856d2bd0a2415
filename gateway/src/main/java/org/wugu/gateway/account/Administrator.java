package org.wugu.gateway.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.wugu.gateway.problem.Problem;
import org.wugu.gateway.problem.ProblemType;
import org.wugu.gateway.session.Person;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;

/** The access-admin (账号管理员) who asks: of the own office and of those below it, never beside or above. */
@RequestScoped
class Administrator {

    private final SecurityIdentity identity;

    Administrator(SecurityIdentity identity) {
        this.identity = identity;
    }

    OrgScope scope() {
        OrgScope scope =
                Person.of(identity).map(Person::scope).orElseThrow(() -> new Problem(ProblemType.LOGIN_REQUIRED));
        if (scope == null) {
            throw new Problem(ProblemType.NO_SCOPE);
        }
        return scope;
    }

    /** What services are told the administrator by. */
    String token() {
        return Person.of(identity).map(Person::accessToken).orElseThrow(() -> new Problem(ProblemType.LOGIN_REQUIRED));
    }

    /** The office of that code.
     *
     * @throws Problem when no office has such a code, or it lies outside the administrator's
     */
    DivisionCode office(String code) {
        DivisionCode office;
        try {
            office = DivisionCode.of(code);
            Tier.of(office);
        } catch (IllegalArgumentException noOffice) {
            throw new Problem(ProblemType.INVALID).withField("orgCode", "org-code");
        }
        if (!scope().covers(office)) {
            throw new Problem(ProblemType.OUTSIDE_SCOPE).withField("orgCode", "org-outside");
        }
        return office;
    }

    /** Whether the account of that person is the administrator's own. */
    boolean is(String person) {
        return scope().person().equals(person);
    }
}
