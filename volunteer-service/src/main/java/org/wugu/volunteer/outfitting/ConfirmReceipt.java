package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteers;

/** 签收: the township confirms that volunteers have received uniform and badge, and with that they serve (在岗). */
@ApplicationScoped
class ConfirmReceipt {

    private final Volunteers volunteers;
    private final IssuedItems items;

    ConfirmReceipt(Volunteers volunteers, IssuedItems items) {
        this.volunteers = volunteers;
        this.items = items;
    }

    @Transactional
    List<StepOutcome> confirm(List<StepItem> asked, LocalDate on) {
        Map<UUID, List<IssuedItem>> inHand =
                items.inHand(asked.stream().map(StepItem::id).toList());
        List<StepOutcome> outcomes = volunteers.step(asked, List.of(), (volunteer, now) -> {
            requireSinceIssue(inHand.getOrDefault(volunteer.id(), List.of()), on);
            volunteer.takeUpPost(on, now);
        });
        items.received(StepOutcome.taken(outcomes), on);
        return outcomes;
    }

    private static void requireSinceIssue(List<IssuedItem> inHand, LocalDate on) {
        for (IssuedItem item : inHand) {
            if (on.isBefore(item.issuedOn())) {
                throw new Problem(
                        VolunteerProblems.BEFORE_ISSUE, item.issuedOn().toString());
            }
        }
    }
}
