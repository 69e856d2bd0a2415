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

/** 退回: the county names what the township has to correct. */
@ApplicationScoped
class SendBack {

    private final Volunteers volunteers;
    private final Clock clock;

    SendBack(Volunteers volunteers, Clock clock) {
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Transactional
    ApplicationState sendBack(UUID id, long seenVersion, List<Remark> reasons) {
        Volunteer volunteer = volunteers.require(id, seenVersion);
        volunteer.sendBack(clock.instant());
        return volunteers.stepped(volunteer, reasons);
    }
}
