package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.wugu.platform.database.Database;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** The volunteer whom the caller's account is tied to (我的). */
@ApplicationScoped
public class OwnVolunteer {

    private final Database database;

    OwnVolunteer(Database database) {
        this.database = database;
    }

    /** @throws Problem {@code login-not-linked} when the account is tied to no volunteer */
    public UUID require() {
        return database.sql("select wugu.own_volunteer()")
                .first(UUID.class)
                .orElseThrow(() -> new Problem(VolunteerProblems.LOGIN_NOT_LINKED));
    }
}
