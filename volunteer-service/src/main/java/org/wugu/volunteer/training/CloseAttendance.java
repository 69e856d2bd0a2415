package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.Outcomes;
import org.wugu.platform.aggregate.Remark;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Volunteers;

/** 考勤结束: who attended enough has completed the training; the others are told how much is missing. */
@ApplicationScoped
class CloseAttendance {

    private static final int WHOLE = 100;

    private final Cohorts cohorts;
    private final Sessions sessions;
    private final Participants participants;
    private final Attendance attendance;
    private final Volunteers volunteers;
    private final Outcomes outcomes;
    private final Clock clock;
    private final int required;

    CloseAttendance(
            Cohorts cohorts,
            Sessions sessions,
            Participants participants,
            Attendance attendance,
            Volunteers volunteers,
            Outcomes outcomes,
            Clock clock,
            @ConfigProperty(name = "wugu.training.attendance-required") int required) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.participants = participants;
        this.attendance = attendance;
        this.volunteers = volunteers;
        this.outcomes = outcomes;
        this.clock = clock;
        this.required = required;
    }

    /** What became of each participant who had not completed the training before. */
    @Transactional
    List<Outcome> close(UUID id, long seenVersion) {
        Cohort cohort = cohorts.require(id, seenVersion);
        List<Session> held = sessions.of(id);
        int untaken = (int)
                held.stream().filter(session -> session.attendanceAt() == null).count();
        cohort.closeAttendance(held.size(), untaken, clock.instant());
        LocalDate lastDay = held.get(held.size() - 1).day();
        Map<UUID, Problem> tooShort = tooShort(id, held.size());
        List<Participant> open = participants.of(id).values().stream()
                .filter(one -> one.completedOn() == null)
                .toList();
        List<Outcome> told = cohort.kind() == CohortKind.COURSE
                ? complete(cohort, open, tooShort, lastDay)
                : open.stream()
                        .map(one -> outcomes.of(one.volunteer(), tooShort.get(one.volunteer())))
                        .toList();
        participants.completed(id, Outcomes.done(told), lastDay);
        cohorts.stepped(cohort, CohortAct.ATTENDANCE_CLOSED, List.of());
        return told;
    }

    @Transactional
    CohortStanding reopen(UUID id, long seenVersion, String reason) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.reopenAttendance(clock.instant());
        if (cohort.kind() == CohortKind.OTHER) {
            participants.reopened(id);
        }
        return cohorts.stepped(cohort, CohortAct.ATTENDANCE_REOPENED, List.of(Remark.onTheWhole(reason)));
    }

    /** Whoever was trained in an earlier course, and is here for the exam only, takes no step. */
    private List<Outcome> complete(
            Cohort cohort, Collection<Participant> open, Map<UUID, Problem> tooShort, LocalDate lastDay) {
        return volunteers.take(
                open.stream()
                        .filter(one -> one.trainedOn() == null)
                        .map(Participant::asItem)
                        .toList(),
                List.of(new Remark("cohort", cohort.number())),
                (volunteer, now) -> {
                    Problem problem = tooShort.get(volunteer.id());
                    if (problem != null) {
                        throw problem;
                    }
                    volunteer.completeTraining(lastDay, now);
                });
    }

    private Map<UUID, Problem> tooShort(UUID cohort, int held) {
        Map<UUID, Map<UUID, Boolean>> noted = attendance.of(cohort);
        Map<UUID, Problem> tooShort = new HashMap<>();
        for (UUID volunteer : participants.of(cohort).keySet()) {
            long attended = noted.getOrDefault(volunteer, Map.of()).values().stream()
                    .filter(Boolean::booleanValue)
                    .count();
            if (attended * WHOLE < (long) required * held) {
                tooShort.put(volunteer, new Problem(VolunteerProblems.ATTENDANCE_SHORT, attended, held));
            }
        }
        return tooShort;
    }
}
