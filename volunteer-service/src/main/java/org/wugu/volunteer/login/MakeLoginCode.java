package org.wugu.volunteer.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.crypto.Secret;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** The township makes a code, which the volunteer enters once after logging in. */
@ApplicationScoped
class MakeLoginCode {

    private final Volunteers volunteers;
    private final LoginCodes codes;
    private final Clock clock;
    private final Period validFor;

    MakeLoginCode(
            Volunteers volunteers,
            LoginCodes codes,
            Clock clock,
            @ConfigProperty(name = "wugu.login-code.valid-for") Period validFor) {
        this.volunteers = volunteers;
        this.codes = codes;
        this.clock = clock;
        this.validFor = validFor;
    }

    /** A code, shown this once, such as {@code 7KQ2M-X4HPD}. */
    record LoginCode(String code, OffsetDateTime expiresAt) {}

    /** @throws Problem {@code not-found} when there is no such volunteer of the own township */
    @Transactional
    LoginCode make(UUID id) {
        Volunteer volunteer = volunteers.require(id);
        String code = Secret.legible();
        OffsetDateTime expires = OffsetDateTime.now(clock).plus(validFor);
        codes.keep(id, volunteer.township(), code, expires);
        return new LoginCode(code, expires);
    }
}
