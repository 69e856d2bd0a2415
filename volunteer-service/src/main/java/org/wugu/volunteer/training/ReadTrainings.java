package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.PersonPart;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.OwnVolunteer;

/** Every training of one volunteer, the course and others (S18), with attendance and exams. */
@ApplicationScoped
public class ReadTrainings implements PersonPart {

    private static final String OF = """
            select c.id, c.number, c.kind, c.title, p.completed_on
            from training_participant p join training_cohort c on c.id = p.cohort_id
            where p.volunteer_id = :volunteer order by c.id desc""";

    private final Database database;
    private final Sessions sessions;
    private final Attendance attendance;
    private final Exams exams;
    private final OwnVolunteer ownVolunteer;
    private final AccessLog accessLog;

    ReadTrainings(
            Database database,
            Sessions sessions,
            Attendance attendance,
            Exams exams,
            OwnVolunteer ownVolunteer,
            AccessLog accessLog) {
        this.database = database;
        this.sessions = sessions;
        this.attendance = attendance;
        this.exams = exams;
        this.ownVolunteer = ownVolunteer;
        this.accessLog = accessLog;
    }

    /**
     * One training of a volunteer.
     *
     * @param completedOn last day of it for who attended enough
     * @param minutesAttended of all sessions at which the volunteer was
     * @param exams every attempt in it, oldest first
     */
    @Schema(name = "TrainingOfVolunteer")
    public record Training(
            UUID cohort,
            String number,
            CohortKind kind,
            String title,
            @Nullable LocalDate completedOn,
            int minutesAttended,
            List<AttendedSession> sessions,
            List<ExamAttempt> exams) {}

    /**
     * A session, and whether the volunteer was there.
     *
     * @param attended null while it is not noted
     */
    record AttendedSession(Session session, @Nullable Boolean attended) {}

    private record Cohort(
            UUID id,
            String number,
            CohortKind kind,
            String title,
            @Nullable LocalDate completedOn) {}

    @Override
    public String part() {
        return "trainings";
    }

    /** Newest first. @throws Problem {@code not-found} when there is no such volunteer within the scope */
    @Override
    @Transactional
    public List<Training> of(UUID volunteer) {
        return read(volunteer, "trainings");
    }

    /** Those of the caller, newest first. @throws Problem {@code login-not-linked} when the account is tied to nobody */
    @Transactional
    List<Training> own() {
        return read(ownVolunteer.require(), "own");
    }

    private List<Training> read(UUID volunteer, String reason) {
        List<Cohort> cohorts = cohorts(volunteer);
        accessLog.record("read-trainings", "volunteer", List.of(volunteer), reason);
        Map<UUID, List<Session>> held =
                sessions.of(cohorts.stream().map(Cohort::id).toList());
        Map<UUID, Boolean> noted = attendance.ofVolunteer(volunteer);
        Map<UUID, List<ExamAttempt>> attempts = exams.ofVolunteer(volunteer);
        return cohorts.stream()
                .map(cohort -> training(
                        cohort,
                        held.getOrDefault(cohort.id(), List.of()),
                        noted,
                        attempts.getOrDefault(cohort.id(), List.of())))
                .toList();
    }

    private static Training training(
            Cohort cohort, List<Session> held, Map<UUID, Boolean> noted, List<ExamAttempt> attempts) {
        List<AttendedSession> visited = held.stream()
                .map(session -> new AttendedSession(session, noted.get(session.id())))
                .toList();
        int minutes = visited.stream()
                .filter(one -> Boolean.TRUE.equals(one.attended()))
                .mapToInt(one -> one.session().minutes())
                .sum();
        return new Training(
                cohort.id(),
                cohort.number(),
                cohort.kind(),
                cohort.title(),
                cohort.completedOn(),
                minutes,
                visited,
                attempts);
    }

    private List<Cohort> cohorts(UUID volunteer) {
        boolean visible = database.sql("select exists (select from volunteer where id = :volunteer)")
                .with("volunteer", volunteer)
                .one(Boolean.class);
        if (!visible) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        return database.sql(OF).with("volunteer", volunteer).list(Cohort.class);
    }
}
