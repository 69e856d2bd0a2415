package org.wugu.volunteer.training;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.Outcomes;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Milestone;
import org.wugu.volunteer.training.ParticipantAct.Taking;
import org.wugu.volunteer.training.Participants.Candidate;

/** 加入学员、退班: who takes part in a cohort. */
@ApplicationScoped
class Enrol {

    private final Cohorts cohorts;
    private final Participants participants;
    private final Exams exams;
    private final Outcomes outcomes;
    private final Clock clock;

    Enrol(Cohorts cohorts, Participants participants, Exams exams, Outcomes outcomes, Clock clock) {
        this.cohorts = cohorts;
        this.participants = participants;
        this.exams = exams;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Each becomes a participant or is told why not; who is one already stays one.
     *
     * @throws Problem {@code cohort-full} when they would be more than one step can take at once
     */
    @Transactional
    List<Outcome> enrol(UUID id, long seenVersion, List<UUID> volunteers) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.prepare(CohortOption.ENROL, clock.instant());
        Map<UUID, Candidate> candidates = participants.candidates(id, volunteers);
        List<Outcome> told = outcomes.of(volunteers, volunteer -> obstacle(cohort.kind(), candidates.get(volunteer)));
        List<UUID> added = Outcomes.done(told).stream()
                .filter(volunteer -> !requireNonNull(candidates.get(volunteer)).here())
                .toList();
        if (participants.of(id).size() + added.size() > Steps.MOST) {
            throw new Problem(VolunteerProblems.COHORT_FULL, Steps.MOST);
        }
        participants.add(id, added);
        String numbers = String.join(
                "、",
                participants.of(id).values().stream()
                        .filter(one -> added.contains(one.volunteer()))
                        .map(Participant::number)
                        .toList());
        cohorts.stepped(cohort, CohortAct.ENROLLED, List.of(new Remark("participants", numbers)));
        return told;
    }

    /** @throws Problem {@code not-participant}, {@code person-erased}, or {@code training-completed} once something rests on it */
    @Transactional
    CohortStanding withdraw(UUID id, long seenVersion, UUID volunteer, String reason) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.prepare(CohortOption.ENROL, clock.instant());
        Participant participant = participants.require(id, volunteer);
        List<ExamAttempt> attempts = exams.ofVolunteer(volunteer).getOrDefault(id, List.of());
        ParticipantAct.WITHDRAW.require(new Taking(cohort.now(0, 0), participant, attempts));
        participants.remove(id, volunteer);
        return cohorts.stepped(
                cohort,
                CohortAct.WITHDRAWN,
                List.of(new Remark("participants", participant.number()), Remark.onTheWhole(reason)),
                Set.of(volunteer));
    }

    private static @Nullable Problem obstacle(CohortKind kind, @Nullable Candidate candidate) {
        if (candidate == null) {
            return new Problem(PlatformProblems.NOT_FOUND);
        }
        if (!candidate.stage().isMember()) {
            return new Problem(VolunteerProblems.WRONG_STAGE, candidate.stage());
        }
        if (kind == CohortKind.OTHER) {
            return null;
        }
        if (candidate.passed()) {
            return new Problem(VolunteerProblems.MILESTONE_REACHED, Milestone.EXAM);
        }
        return candidate.elsewhere() == null
                ? null
                : new Problem(VolunteerProblems.IN_OTHER_COHORT, candidate.elsewhere());
    }
}
