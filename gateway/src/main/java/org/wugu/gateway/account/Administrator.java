package org.wugu.gateway.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.PageTexts;
import org.wugu.gateway.session.Person;
import org.wugu.gateway.upstream.Offices;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.problem.Problem;

/** The access-admin (账号管理员) who asks: of the own office and of those below it, never beside or above. */
@RequestScoped
class Administrator {

    private static final Logger LOG = Logger.getLogger(Administrator.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecurityIdentity identity;
    private final Offices offices;

    Administrator(SecurityIdentity identity, Offices offices) {
        this.identity = identity;
        this.offices = offices;
    }

    OrgScope scope() {
        OrgScope scope = person().scope();
        if (scope == null) {
            throw new Problem(GatewayProblems.NO_SCOPE);
        }
        return scope;
    }

    /** What services are told the administrator by. */
    String token() {
        return Person.of(identity)
                .map(Person::accessToken)
                .orElseThrow(() -> new Problem(GatewayProblems.LOGIN_REQUIRED));
    }

    /** The office of that code.
     *
     * @throws Problem when no office has such a code, it lies outside the administrator's, or there is none of that code
     */
    DivisionCode office(String code, Locale locale) {
        DivisionCode office;
        try {
            office = DivisionCode.of(code);
            Tier.of(office);
        } catch (IllegalArgumentException noOffice) {
            throw new Problem(GatewayProblems.INVALID).withField("orgCode", "org-code");
        }
        if (!scope().covers(office)) {
            throw new Problem(GatewayProblems.OUTSIDE_SCOPE).withField("orgCode", "org-outside");
        }
        if (!stands(office, locale)) {
            throw new Problem(GatewayProblems.INVALID).withField("orgCode", "org-unknown");
        }
        return office;
    }

    /** A code of the right length within the scope is not yet an office: the tree says which there are. */
    private boolean stands(DivisionCode office, Locale locale) {
        try {
            return offices.find(office, person().accessToken(), PATIENCE)
                    .await()
                    .indefinitely()
                    .filter(Offices.Office::stands)
                    .isPresent();
        } catch (RuntimeException silent) {
            LOG.warnf("whether %s is an office cannot be asked: %s", office, silent.getMessage());
            throw new Problem(
                    GatewayProblems.SERVICE_UNAVAILABLE, new PageTexts(locale).get("service." + offices.service()));
        }
    }

    private Person person() {
        return Person.of(identity).orElseThrow(() -> new Problem(GatewayProblems.LOGIN_REQUIRED));
    }

    /** Whether the account of that person is the administrator's own. */
    boolean is(String person) {
        return scope().person().equals(person);
    }
}
