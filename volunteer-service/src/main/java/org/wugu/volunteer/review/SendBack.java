package org.wugu.volunteer.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** 退回: the county names what the township has to correct. */
@ApplicationScoped
class SendBack {

    private final Volunteers volunteers;

    SendBack(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    ApplicationState sendBack(UUID id, long seenVersion, List<Remark> reasons) {
        return volunteers.step(id, seenVersion, reasons, Volunteer::sendBack);
    }
}
