package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.result.RowView;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.training.CohortDetail.ParticipantView;
import org.wugu.volunteer.training.CohortItem.CohortFigures;
import org.wugu.volunteer.training.ParticipantAct.Taking;

/** The cohorts that the reader's office may see, and one of them with all that hangs on it; the access log tells of names. */
@ApplicationScoped
class ReadCohorts {

    // Another county's training is on the record of who moved here, and is not the reader's to list.
    private static final String ITEMS = """
            select c.*,
              s.sessions, s.untaken,
              p.participants, p.completed, p.passed, p.failed
            from training_cohort c
            left join lateral (
              select count(*) sessions, count(*) - count(attendance_at) untaken from training_session s
              where s.cohort_id = c.id) s on true
            left join lateral (
              select count(*) participants, count(p.completed_on) completed,
                count(*) filter (where e.passed) passed, count(*) filter (where not e.passed) failed
              from training_participant p
              left join lateral (select bool_or(e.passed) passed from training_exam e
                where e.cohort_id = p.cohort_id and e.volunteer_id = p.volunteer_id and not e.retracted) e on true
              where p.cohort_id = c.id) p on true
            where c.county_code >= left(wugu.lo(), 6) and c.county_code < wugu.hi() %s
            order by c.id desc""";

    private final Database database;
    private final Sessions sessions;
    private final Participants participants;
    private final Attendance attendance;
    private final Exams exams;
    private final Cohorts cohorts;
    private final Names names;
    private final CurrentScope scope;
    private final int required;
    private final int passMark;

    ReadCohorts(
            Database database,
            Sessions sessions,
            Participants participants,
            Attendance attendance,
            Exams exams,
            Cohorts cohorts,
            Names names,
            CurrentScope scope,
            @ConfigProperty(name = "wugu.training.attendance-required") int required,
            @ConfigProperty(name = "wugu.training.pass-mark") int passMark) {
        this.database = database;
        this.sessions = sessions;
        this.participants = participants;
        this.attendance = attendance;
        this.exams = exams;
        this.cohorts = cohorts;
        this.names = names;
        this.scope = scope;
        this.required = required;
        this.passMark = passMark;
    }

    /** Newest first. */
    @Transactional
    List<CohortItem> list() {
        return database.sql(ITEMS.formatted("")).list(this::listed).stream()
                .map(Listed::item)
                .toList();
    }

    /** @throws Problem {@code not-found} when there is none within the scope */
    @Transactional
    CohortDetail read(UUID id) {
        Listed cohort = database.sql(ITEMS.formatted("and c.id = :cohort"))
                .with("cohort", id)
                .first(this::listed)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        return new CohortDetail(
                cohort.item(), passMark, required, sessions.of(id), views(id, cohort.now()), cohorts.history(id));
    }

    private record Listed(CohortItem item, CohortOption.Now now) {}

    private Listed listed(RowView row) {
        CohortKind kind = row.getColumn("kind", CohortKind.class);
        CohortState state = row.getColumn("state", CohortState.class);
        Instant attendanceClosedAt = row.getColumn("attendance_closed_at", Instant.class);
        int sessionsHeld = row.getColumn("sessions", Integer.class);
        CohortOption.Now now = new CohortOption.Now(
                kind, state, attendanceClosedAt != null, sessionsHeld, row.getColumn("untaken", Integer.class));
        CohortItem item = new CohortItem(
                row.getColumn("id", UUID.class),
                row.getColumn("number", String.class),
                row.getColumn("county_code", String.class),
                kind,
                state,
                row.getColumn("title", String.class),
                row.getColumn("approved_total", Integer.class),
                row.getColumn("proposed_at", Instant.class),
                row.getColumn("opened_at", Instant.class),
                attendanceClosedAt,
                row.getColumn("closed_at", Instant.class),
                row.getColumn("version", Long.class),
                new CohortFigures(
                        row.getColumn("participants", Integer.class),
                        sessionsHeld,
                        row.getColumn("completed", Integer.class),
                        row.getColumn("passed", Integer.class),
                        row.getColumn("failed", Integer.class)),
                now.actsOf(scope.get()));
        return new Listed(item, now);
    }

    private List<ParticipantView> views(UUID id, CohortOption.Now cohort) {
        Map<UUID, Participant> all = participants.of(id);
        Map<UUID, String> known = names.of(all.keySet(), "read-cohort", "cohort");
        Map<UUID, Map<UUID, Boolean>> noted = attendance.of(id);
        Map<UUID, List<ExamAttempt>> attempts = exams.of(id);
        return all.values().stream()
                .map(one -> new ParticipantView(
                        one.volunteer(),
                        one.number(),
                        one.townshipCode(),
                        known.get(one.volunteer()),
                        one.stage(),
                        one.completedOn(),
                        one.trainedOn(),
                        one.passedOn(),
                        noted.getOrDefault(one.volunteer(), Map.of()),
                        attempts.getOrDefault(one.volunteer(), List.of()),
                        new Taking(cohort, one, attempts.getOrDefault(one.volunteer(), List.of())).actsOf(scope.get())))
                .toList();
    }
}
