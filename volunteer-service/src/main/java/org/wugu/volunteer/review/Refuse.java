package org.wugu.volunteer.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Remark;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** 不通过: the county does not take the person in, and says why. */
@ApplicationScoped
class Refuse {

    private final Volunteers volunteers;
    private final Clock clock;

    Refuse(Volunteers volunteers, Clock clock) {
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Transactional
    ApplicationState refuse(UUID id, long seenVersion, String reason) {
        Volunteer volunteer = volunteers.require(id, seenVersion);
        volunteer.refuse(clock.instant());
        return volunteers.stepped(volunteer, List.of(Remark.onTheWhole(reason)));
    }
}
