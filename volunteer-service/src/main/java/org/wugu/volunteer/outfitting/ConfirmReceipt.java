package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Remark;
import org.wugu.volunteer.journey.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Steps;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** 签收: the township confirms that volunteers have received uniform and badge, and with that they serve (在岗). */
@ApplicationScoped
class ConfirmReceipt {

    private final Steps steps;
    private final Volunteers volunteers;
    private final IssuedItems items;
    private final Clock clock;

    ConfirmReceipt(Steps steps, Volunteers volunteers, IssuedItems items, Clock clock) {
        this.steps = steps;
        this.volunteers = volunteers;
        this.items = items;
        this.clock = clock;
    }

    @Transactional
    List<StepOutcome> confirm(List<StepItem> asked, LocalDate on) {
        Map<UUID, List<IssuedItem>> inHand =
                items.inHand(asked.stream().map(StepItem::id).toList());
        Instant now = clock.instant();
        List<StepOutcome> outcomes = steps.take(asked, List.of(), volunteer -> {
            requireSinceIssue(inHand.getOrDefault(volunteer.id(), List.of()), on);
            volunteer.takeUpPost(on, now);
        });
        items.received(
                outcomes.stream()
                        .filter(StepOutcome::taken)
                        .map(StepOutcome::id)
                        .toList(),
                on);
        return outcomes;
    }

    @Transactional
    ApplicationState retract(UUID id, long seenVersion, String reason) {
        Volunteer volunteer = volunteers.require(id, seenVersion, VolunteerAct.RETRACT_TOOK_UP_POST);
        volunteer.retract(Act.TOOK_UP_POST, clock.instant());
        return volunteers.stepped(volunteer, List.of(new Remark(Act.TOOK_UP_POST.name(), reason)));
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
