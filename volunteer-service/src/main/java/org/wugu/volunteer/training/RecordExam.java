package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.Outcomes;
import org.wugu.platform.aggregate.Remark;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;
import org.wugu.volunteer.training.ParticipantAct.Taking;

/** 结业考核: results of one day; those who pass go forward. A result entered by mistake is taken back with a reason. */
@ApplicationScoped
class RecordExam {

    private final Cohorts cohorts;
    private final Participants participants;
    private final Exams exams;
    private final Volunteers volunteers;
    private final Outcomes outcomes;
    private final Clock clock;
    private final int passMark;

    RecordExam(
            Cohorts cohorts,
            Participants participants,
            Exams exams,
            Volunteers volunteers,
            Outcomes outcomes,
            Clock clock,
            @ConfigProperty(name = "wugu.training.pass-mark") int passMark) {
        this.cohorts = cohorts;
        this.participants = participants;
        this.exams = exams;
        this.volunteers = volunteers;
        this.outcomes = outcomes;
        this.clock = clock;
        this.passMark = passMark;
    }

    /** What became of each result; one that was refused is not kept. */
    @Transactional
    List<Outcome> record(UUID id, long seenVersion, LocalDate heldOn, Map<UUID, Integer> scores) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.examine(clock.instant());
        Map<UUID, Participant> all = participants.of(id);
        Map<UUID, Outcome> told = new HashMap<>();
        Map<UUID, Integer> kept = new LinkedHashMap<>();
        scores.forEach((volunteer, score) -> {
            Problem obstacle = obstacle(all.get(volunteer), heldOn);
            told.put(volunteer, outcomes.of(volunteer, obstacle));
            if (obstacle == null) {
                kept.put(volunteer, score);
            }
        });
        for (Outcome outcome : pass(cohort, all, kept, heldOn)) {
            told.put(outcome.id(), outcome);
            if (!outcome.done()) {
                kept.remove(outcome.id());
            }
        }
        exams.add(id, heldOn, kept, passMark);
        cohorts.stepped(cohort, CohortAct.EXAM_RECORDED, List.of(new Remark("results", heldOn + " · " + kept.size())));
        return scores.keySet().stream().map(told::get).toList();
    }

    /**
     * Takes back a participant's latest result.
     *
     * @throws Problem {@code not-participant} when there is none, {@code person-erased}, or {@code not-retractable} when something
     *     rests on the pass
     */
    @Transactional
    CohortStanding retract(UUID id, long seenVersion, UUID participant, String reason) {
        Instant now = clock.instant();
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.examine(now);
        List<ExamAttempt> attempts = exams.ofVolunteer(participant).getOrDefault(id, List.of());
        Taking taking = new Taking(cohort.now(0, 0), participants.require(id, participant), attempts);
        ParticipantAct.RETRACT_EXAM.require(taking);
        ExamAttempt attempt = taking.latest();
        Volunteer volunteer = volunteers.require(participant);
        if (attempt.passed()) {
            volunteer.retract(Act.PASSED, now);
            volunteers.stepped(volunteer, List.of(new Remark(Act.PASSED.name(), reason)));
        }
        exams.retract(attempt.id());
        return cohorts.stepped(
                cohort,
                CohortAct.EXAM_RETRACTED,
                List.of(new Remark("participants", volunteer.number()), Remark.onTheWhole(reason)),
                Set.of(participant));
    }

    private static @Nullable Problem obstacle(@Nullable Participant participant, LocalDate heldOn) {
        if (participant == null) {
            return new Problem(VolunteerProblems.NOT_PARTICIPANT);
        }
        return participant.obstacleToSit(heldOn);
    }

    private List<Outcome> pass(Cohort cohort, Map<UUID, Participant> all, Map<UUID, Integer> scores, LocalDate heldOn) {
        return volunteers.take(
                all.values().stream()
                        .filter(one -> scores.getOrDefault(one.volunteer(), -1) >= passMark)
                        .map(Participant::asItem)
                        .toList(),
                List.of(new Remark("cohort", cohort.number())),
                (volunteer, now) -> volunteer.passExam(heldOn, now));
    }
}
