package org.wugu.volunteer.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** 通过: the county takes the person in, with its opinion (县团意见). */
@ApplicationScoped
class Approve {

    private final Volunteers volunteers;
    private final Clock clock;

    Approve(Volunteers volunteers, Clock clock) {
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Transactional
    ApplicationState approve(UUID id, long seenVersion, String opinion) {
        Volunteer volunteer = volunteers.require(id, seenVersion, VolunteerAct.APPROVE);
        volunteer.approve(clock.instant());
        return volunteers.stepped(volunteer, List.of(Remark.onTheWhole(opinion)));
    }
}
