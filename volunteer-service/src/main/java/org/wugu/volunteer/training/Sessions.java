package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.RowView;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;
import org.wugu.platform.people.SealedText;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** What is held when, where and by whom. */
@ApplicationScoped
class Sessions {

    private static final String INSERT = """
            insert into training_session (starts_at, minutes, place, topic, trainer, appointment_id, id, cohort_id, county_code)
            values (:start, :minutes, :place, :topic, :trainer, :appointment, :id, :cohort, :county)""";
    private static final String UPDATE = """
            update training_session set starts_at = :start, minutes = :minutes, place = :place, topic = :topic,
              trainer = :trainer, appointment_id = :appointment
            where id = :id""";

    private final Database database;
    private final SealedText trainers;

    Sessions(Database database, Vault vault) {
        this.database = database;
        this.trainers = new SealedText(vault, "training_session");
    }

    /** Those of a cohort, in the order of time. */
    List<Session> of(UUID cohort) {
        return of(List.of(cohort)).getOrDefault(cohort, List.of());
    }

    /** Those of several cohorts, by cohort and in the order of time. */
    Map<UUID, List<Session>> of(Collection<UUID> cohorts) {
        return database
                .sql("select * from training_session where cohort_id = any (:cohorts) order by starts_at, id")
                .with("cohorts", cohorts)
                .list(row -> Map.entry(row.getColumn("cohort_id", UUID.class), session(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** @throws Problem {@code not-found} when the cohort has no such session */
    Session require(UUID cohort, UUID session) {
        return of(cohort).stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** @throws Problem {@code advisor-unknown} when no such appointment stands on the day of the session */
    void requireAdvisor(Session session) {
        if (session.appointmentId() == null) {
            return;
        }
        boolean stands = database.sql("select exists (select from wugu.advisors(:day) where id = :appointment)")
                .with("day", session.day())
                .with("appointment", session.appointmentId())
                .one(Boolean.class);
        if (!stands) {
            throw new Problem(VolunteerProblems.ADVISOR_UNKNOWN);
        }
    }

    void add(Cohort cohort, Session session) {
        sql(INSERT, session)
                .with("cohort", cohort.id())
                .with("county", cohort.county())
                .run();
    }

    void change(Session session) {
        sql(UPDATE, session).run();
    }

    void remove(UUID session) {
        database.sql("delete from training_session where id = :session")
                .with("session", session)
                .run();
    }

    void attendanceTaken(UUID session, Instant now) {
        database.sql("update training_session set attendance_at = :now where id = :session")
                .with("now", now)
                .with("session", session)
                .run();
    }

    private Sql sql(String text, Session session) {
        return database.sql(text)
                .with("start", session.startsAt())
                .with("minutes", session.minutes())
                .with("place", session.place())
                .with("topic", session.topic())
                .with("trainer", trainers.seal(session.id(), session.trainer()))
                .with("appointment", session.appointmentId())
                .with("id", session.id());
    }

    private Session session(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        return new Session(
                id,
                row.getColumn("starts_at", Instant.class),
                row.getColumn("minutes", Integer.class),
                row.getColumn("place", String.class),
                row.getColumn("topic", String.class),
                trainers.open(id, row.getColumn("trainer", byte[].class)),
                row.getColumn("appointment_id", UUID.class),
                row.getColumn("attendance_at", Instant.class));
    }
}
