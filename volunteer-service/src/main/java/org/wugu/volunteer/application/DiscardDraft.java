package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** A draft that nobody needs goes, and the person's data with it. */
@ApplicationScoped
class DiscardDraft {

    private final Volunteers volunteers;

    DiscardDraft(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    void discard(UUID id, long seenVersion) {
        volunteers.discard(volunteers.require(id, seenVersion, VolunteerAct.DISCARD));
    }
}
