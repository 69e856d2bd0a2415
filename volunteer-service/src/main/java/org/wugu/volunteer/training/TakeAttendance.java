package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** 考勤: who was there. What was noted once changes only with a reason, and the history keeps what changed. */
@ApplicationScoped
class TakeAttendance {

    private final Cohorts cohorts;
    private final Sessions sessions;
    private final Participants participants;
    private final Attendance attendance;
    private final Clock clock;

    TakeAttendance(Cohorts cohorts, Sessions sessions, Participants participants, Attendance attendance, Clock clock) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.participants = participants;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * Notes for each volunteer whether present; participants who are not named are absent.
     *
     * @param reason why it is noted otherwise than before, or null the first time
     * @throws Problem {@code session-to-come}, {@code not-participant}, {@code person-erased}, or {@code training-completed}
     *     when somebody's training rests on what was noted
     */
    @Transactional
    CohortStanding take(
            UUID id, long seenVersion, UUID sessionId, Map<UUID, Boolean> present, @Nullable String reason) {
        Instant now = clock.instant();
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.prepare(CohortOption.TAKE_ATTENDANCE, now);
        Session session = sessions.require(id, sessionId);
        if (session.startsAt().isAfter(now)) {
            throw new Problem(VolunteerProblems.SESSION_TO_COME);
        }
        Map<UUID, Participant> all = participants.of(id);
        Map<UUID, Map<UUID, Boolean>> noted = attendance.of(id);
        Map<UUID, Boolean> changes = new LinkedHashMap<>();
        List<Remark> said = new ArrayList<>(List.of(new Remark("session", session.topic())));
        present.forEach((volunteer, there) -> {
            Participant participant = all.get(volunteer);
            if (participant == null) {
                throw new Problem(VolunteerProblems.NOT_PARTICIPANT);
            }
            Boolean before = noted.getOrDefault(volunteer, Map.of()).get(sessionId);
            if (!there.equals(before)) {
                Participant.KEPT.require(participant);
                requireOpen(participant);
                changes.put(volunteer, there);
            }
            if (before != null && !there.equals(before)) {
                said.add(new Remark(there ? "present" : "absent", participant.number()));
            }
        });
        if (said.size() > 1) {
            said.add(Remark.onTheWhole(require(reason)));
        }
        attendance.note(id, sessionId, changes);
        sessions.attendanceTaken(sessionId, now);
        return cohorts.stepped(cohort, CohortAct.ATTENDANCE_TAKEN, said, changes.keySet());
    }

    private static void requireOpen(Participant participant) {
        if (participant.completedOn() != null) {
            throw new Problem(VolunteerProblems.TRAINING_COMPLETED);
        }
    }

    private static String require(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem(PlatformProblems.INVALID).withField("reason", "required");
        }
        return reason;
    }
}
