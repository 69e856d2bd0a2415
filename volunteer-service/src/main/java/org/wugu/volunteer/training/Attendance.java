package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wugu.platform.database.Database;

/** Who was there (考勤): by volunteer and session, true for present. */
@ApplicationScoped
class Attendance {

    private static final String NOTED = "select volunteer_id, session_id, attended from training_attendance where ";
    private static final String NOTE = """
            insert into training_attendance (session_id, cohort_id, volunteer_id, township_code, attended)
            select :session, cohort_id, volunteer_id, township_code, :attended from training_participant
            where cohort_id = :cohort and volunteer_id = :volunteer
            on conflict (session_id, volunteer_id) do update set attended = excluded.attended""";

    private final Database database;

    Attendance(Database database) {
        this.database = database;
    }

    private record Noted(UUID volunteerId, UUID sessionId, boolean attended) {}

    /** What is noted for a cohort: for each volunteer, by session, whether present. */
    Map<UUID, Map<UUID, Boolean>> of(UUID cohort) {
        return database.sql(NOTED + "cohort_id = :cohort").with("cohort", cohort).list(Noted.class).stream()
                .collect(
                        Collectors.groupingBy(Noted::volunteerId, Collectors.toMap(Noted::sessionId, Noted::attended)));
    }

    /** What is noted of one volunteer, by session, whether present. */
    Map<UUID, Boolean> ofVolunteer(UUID volunteer) {
        return database.sql(NOTED + "volunteer_id = :volunteer").with("volunteer", volunteer).list(Noted.class).stream()
                .collect(Collectors.toMap(Noted::sessionId, Noted::attended));
    }

    void note(UUID cohort, UUID session, Map<UUID, Boolean> present) {
        database.sql(NOTE)
                .with("cohort", cohort)
                .with("session", session)
                .forEach(present.entrySet(), (note, one) -> note.with("volunteer", one.getKey())
                        .with("attended", one.getValue()));
    }
}
