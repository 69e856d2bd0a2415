package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.training.CohortDetail.ParticipantView;

/** The cohorts that the reader's office may see, and one of them with all that hangs on it; the access log tells of names. */
@ApplicationScoped
class ReadCohorts {

    // Another county's training is on the record of who moved here, and is not the reader's to list.
    private static final String ITEMS = """
            select c.*,
              (select count(*) from training_session s where s.cohort_id = c.id) sessions,
              p.participants, p.completed, p.passed, p.failed
            from training_cohort c
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
            @ConfigProperty(name = "wugu.training.attendance-required") int required,
            @ConfigProperty(name = "wugu.training.pass-mark") int passMark) {
        this.database = database;
        this.sessions = sessions;
        this.participants = participants;
        this.attendance = attendance;
        this.exams = exams;
        this.cohorts = cohorts;
        this.names = names;
        this.required = required;
        this.passMark = passMark;
    }

    /** Newest first. */
    @Transactional
    List<CohortItem> list() {
        return database.sql(ITEMS.formatted("")).list(CohortItem.class);
    }

    /** @throws Problem {@code not-found} when there is none within the scope */
    @Transactional
    CohortDetail read(UUID id) {
        CohortItem cohort = database.sql(ITEMS.formatted("and c.id = :cohort"))
                .with("cohort", id)
                .first(CohortItem.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        return new CohortDetail(cohort, passMark, required, sessions.of(id), views(id), cohorts.history(id));
    }

    private List<ParticipantView> views(UUID id) {
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
                        attempts.getOrDefault(one.volunteer(), List.of())))
                .toList();
    }
}
