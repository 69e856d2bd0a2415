package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** Takes back what the city issued to a volunteer by mistake, while its receipt is not confirmed. */
@ApplicationScoped
class RetractIssue {

    private final Volunteers volunteers;
    private final IssuedItems items;
    private final Clock clock;

    RetractIssue(Volunteers volunteers, IssuedItems items, Clock clock) {
        this.volunteers = volunteers;
        this.items = items;
        this.clock = clock;
    }

    /** @throws Problem {@code not-retractable} when nothing was issued, or its receipt is confirmed */
    @Transactional
    ApplicationState retract(UUID id, long seenVersion, String reason) {
        items.lockNumbers();
        Volunteer volunteer = volunteers.require(id, seenVersion, VolunteerAct.RETRACT_OUTFITTED);
        List<UUID> inHand = items.inHand(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(IssuedItem::id)
                .toList();
        if (volunteer.stage() == Stage.OUTFITTED) {
            volunteer.retractOutfit(clock.instant());
        }
        items.retract(inHand, reason);
        return volunteers.stepped(volunteer, List.of(new Remark(Act.OUTFITTED.name(), reason)));
    }
}
