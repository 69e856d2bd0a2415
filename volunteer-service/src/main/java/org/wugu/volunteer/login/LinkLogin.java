package org.wugu.volunteer.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** The volunteer enters the code once, after logging in. */
@ApplicationScoped
class LinkLogin {

    private final LoginCodes codes;
    private final Clock clock;

    LinkLogin(LoginCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Ties the caller's account to the volunteer for whom the code was made.
     *
     * @throws Problem {@code login-code-unknown}, {@code login-code-expired}, {@code login-linked} or {@code
     *     too-many-codes}
     */
    void link(String code) {
        switch (codes.enter(code, OffsetDateTime.now(clock))) {
            case LINKED -> {}
            case LINKED_BEFORE -> throw new Problem(VolunteerProblems.LOGIN_LINKED);
            case UNKNOWN -> throw new Problem(VolunteerProblems.LOGIN_CODE_UNKNOWN);
            case EXPIRED -> throw new Problem(VolunteerProblems.LOGIN_CODE_EXPIRED);
            case TOO_MANY -> throw new Problem(VolunteerProblems.TOO_MANY_CODES);
        }
    }
}
