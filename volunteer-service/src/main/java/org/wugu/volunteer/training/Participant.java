package org.wugu.volunteer.training;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.acts.Obstacle;
import org.wugu.platform.acts.Rule;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Milestone;
import org.wugu.volunteer.journey.Stage;

/**
 * A participant (学员) of a cohort, with what the journey knows of the volunteer; that is null for the city until the
 * volunteer is reported.
 *
 * @param completedOn last day of this training for who attended enough of it
 * @param erased whether what was known of the person is gone, so that nothing is added
 */
record Participant(
        UUID volunteer,
        String number,
        String townshipCode,
        @Nullable LocalDate completedOn,
        @Nullable Stage stage,
        @Nullable Long version,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate passedOn,
        boolean erased) {

    /** Of whom something may still be said. */
    static final Rule<Participant> KEPT = Rule.when(one -> !one.erased, VolunteerProblems.PERSON_ERASED);

    /** Who has completed the training, here or before, and not passed the exam yet. */
    static final Rule<Participant> MAY_SIT = Rule.<Participant>when(
                    one -> one.stage != null, PlatformProblems.NOT_FOUND)
            .and(Rule.when(
                    one -> requireNonNull(one.stage).isMember(),
                    VolunteerProblems.WRONG_STAGE,
                    one -> requireNonNull(one.stage)))
            .and(Rule.when(one -> one.passedOn == null, VolunteerProblems.MILESTONE_REACHED, one -> Milestone.EXAM))
            .and(Rule.when(
                    one -> one.trainedOn != null, VolunteerProblems.MILESTONE_MISSING, one -> Milestone.TRAINING));

    /** As a step of the journey names the volunteer. */
    StepItem asItem() {
        return new StepItem(volunteer, version == null ? -1L : version);
    }

    /** Why the volunteer may not sit the exam of that day, or null. */
    @Nullable
    Problem obstacleToSit(LocalDate heldOn) {
        Obstacle obstacle = MAY_SIT.against(this);
        if (obstacle != null) {
            return obstacle.problem();
        }
        return trainedOn != null && heldOn.isBefore(trainedOn)
                ? new Problem(VolunteerProblems.EXAM_BEFORE_TRAINING, trainedOn.toString())
                : null;
    }
}
