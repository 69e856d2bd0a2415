package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.people.NumberConflictDecision;
import org.wugu.platform.people.NumberConflicts.Newcomer;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/**
 * The county of who came second says which is right. An application that waits with it goes back to the township where the
 * number is wrong, and is refused where the person is registered already; one that has not been handed in stays, and the
 * township is told when it submits.
 */
@ApplicationScoped
class DecideConflict {

    private final Conflicts conflicts;
    private final Volunteers volunteers;
    private final Clock clock;

    DecideConflict(Conflicts conflicts, Volunteers volunteers, Clock clock) {
        this.conflicts = conflicts;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    /**
     * Keeps the decision.
     *
     * @throws Problem {@code not-found} outside the county, {@code not-your-office} for the county of the other one, {@code
     *     conflict-decided}
     */
    @Transactional
    void decide(DivisionCode county, UUID id, NumberConflictDecision decision, String reason) {
        Newcomer newcomer = conflicts.newcomer(id);
        if (!county.contains(newcomer.office())) {
            throw new Problem(VolunteerProblems.NOT_YOUR_OFFICE);
        }
        conflicts.decide(id, decision, reason);
        volunteers
                .findByIdOptional(newcomer.id())
                .filter(volunteer -> volunteer.stage() == Stage.SUBMITTED)
                .ifPresent(volunteer -> act(volunteer, decision, reason));
    }

    private void act(Volunteer volunteer, NumberConflictDecision decision, String reason) {
        switch (decision) {
            case TYPING_MISTAKE -> volunteer.sendBack(clock.instant());
            case SAME_PERSON -> volunteer.refuse(clock.instant());
            case DIFFERENT -> {}
        }
        volunteers.stepped(volunteer, List.of(new Remark("idNumber", reason)));
    }
}
