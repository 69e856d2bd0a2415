package org.wugu.volunteer.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Milestone;
import org.wugu.volunteer.journey.Stage;

/**
 * A participant (学员) of a cohort, with what the journey knows of the volunteer; that is null for the city until the
 * volunteer is reported.
 *
 * @param completedOn last day of this training for who attended enough of it
 */
record Participant(
        UUID volunteer,
        String number,
        String townshipCode,
        @Nullable LocalDate completedOn,
        @Nullable Stage stage,
        @Nullable Long version,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate passedOn) {

    /** As a step of the journey names the volunteer. */
    StepItem asItem() {
        return new StepItem(volunteer, version == null ? -1L : version);
    }

    /** Why the volunteer may not sit the exam of that day, or null. */
    @Nullable
    Problem obstacleToSit(LocalDate heldOn) {
        if (stage == null) {
            return new Problem(PlatformProblems.NOT_FOUND);
        }
        if (!stage.isMember()) {
            return new Problem(VolunteerProblems.WRONG_STAGE, stage);
        }
        if (passedOn != null) {
            return new Problem(VolunteerProblems.MILESTONE_REACHED, Milestone.EXAM);
        }
        if (trainedOn == null) {
            return new Problem(VolunteerProblems.MILESTONE_MISSING, Milestone.TRAINING);
        }
        return heldOn.isBefore(trainedOn)
                ? new Problem(VolunteerProblems.EXAM_BEFORE_TRAINING, trainedOn.toString())
                : null;
    }
}
