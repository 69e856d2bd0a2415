package org.wugu.volunteer.application.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.application.ApplicationDetail;
import org.wugu.volunteer.application.ReadApplication;
import org.wugu.volunteer.journey.OwnVolunteer;

/** What a volunteer reads about oneself: the own record, masked as for everybody, without the offices' remarks. */
@ApplicationScoped
class OwnRecord {

    private final LoginCodes codes;
    private final OwnVolunteer ownVolunteer;
    private final ReadApplication readApplication;
    private final Clock clock;

    OwnRecord(LoginCodes codes, OwnVolunteer ownVolunteer, ReadApplication readApplication, Clock clock) {
        this.codes = codes;
        this.ownVolunteer = ownVolunteer;
        this.readApplication = readApplication;
        this.clock = clock;
    }

    /** @throws Problem {@code login-not-linked} when no code was entered yet */
    @Transactional
    ApplicationDetail read() {
        return readApplication.read(ownVolunteer.require());
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
