package org.wugu.volunteer.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** 不通过: the county does not take the person in, and says why. */
@ApplicationScoped
class Refuse {

    private final Volunteers volunteers;

    Refuse(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    ApplicationState refuse(UUID id, long seenVersion, String reason) {
        return volunteers.step(id, seenVersion, List.of(Remark.onTheWhole(reason)), Volunteer::refuse);
    }
}
