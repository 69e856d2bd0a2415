package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.problem.ProblemSentences;
import org.wugu.volunteer.journey.StepOutcome;

/** Tells of each of many what became of it. */
@ApplicationScoped
class Outcomes {

    private final ProblemSentences sentences;

    Outcomes(ProblemSentences sentences) {
        this.sentences = sentences;
    }

    ParticipantOutcome of(UUID volunteer, @Nullable Problem problem) {
        return problem == null
                ? new ParticipantOutcome(volunteer, null, null)
                : new ParticipantOutcome(volunteer, problem.type().slug(), sentences.detail(problem));
    }

    static ParticipantOutcome of(StepOutcome outcome) {
        return new ParticipantOutcome(outcome.id(), outcome.problem(), outcome.detail());
    }
}
