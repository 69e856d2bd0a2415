package org.wugu.volunteer.application.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Volunteers;

/** The township looks at a volunteer's login and ends it. */
@ApplicationScoped
class EndLogin {

    private final Volunteers volunteers;
    private final LoginCodes codes;

    EndLogin(Volunteers volunteers, LoginCodes codes) {
        this.volunteers = volunteers;
        this.codes = codes;
    }

    /** @throws Problem {@code not-found} when there is no such volunteer of the own township */
    @Transactional
    LoginResource.Login look(UUID id) {
        volunteers.require(id);
        return codes.of(id);
    }

    /** @throws Problem {@code not-found} when there is no such volunteer of the own township */
    @Transactional
    void end(UUID id) {
        volunteers.require(id);
        codes.end(id);
    }
}
