package org.wugu.volunteer.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** 更正步骤: takes back the latest step of a kind; the history keeps both, and why. */
@ApplicationScoped
class RetractStep {

    private final Volunteers volunteers;

    RetractStep(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    ApplicationState retract(UUID id, long seenVersion, Act mistake, String reason) {
        List<Remark> remarks = List.of(new Remark(mistake.name(), reason));
        return volunteers.step(
                id,
                seenVersion,
                VolunteerAct.retracting(mistake),
                remarks,
                (volunteer, now) -> volunteer.retract(mistake, now));
    }
}
