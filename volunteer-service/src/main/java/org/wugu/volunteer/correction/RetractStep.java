package org.wugu.volunteer.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Remark;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** 更正步骤: takes back the latest step of a kind; the history keeps both, and why. */
@ApplicationScoped
class RetractStep {

    private final Volunteers volunteers;
    private final Clock clock;

    RetractStep(Volunteers volunteers, Clock clock) {
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Transactional
    ApplicationState retract(UUID id, long seenVersion, Act mistake, String reason) {
        Volunteer volunteer = volunteers.require(id, seenVersion, VolunteerAct.retracting(mistake));
        volunteer.retract(mistake, clock.instant());
        return volunteers.stepped(volunteer, List.of(new Remark(mistake.name(), reason)));
    }
}
