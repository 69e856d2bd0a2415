package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** What is held when, where and by whom. */
@ApplicationScoped
class Sessions {

    private static final String TABLE = "training_session:";
    private static final String INSERT = """
            insert into training_session (starts_at, minutes, place, topic, trainer, appointment_id, id, cohort_id, county_code)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update training_session set starts_at = ?, minutes = ?, place = ?, topic = ?, trainer = ?, appointment_id = ?
            where id = ?""";

    private final DataSource database;
    private final Vault vault;

    Sessions(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Those of a cohort, in the order of time. */
    @Transactional(TxType.MANDATORY)
    List<Session> of(UUID cohort) {
        return of(List.of(cohort)).getOrDefault(cohort, List.of());
    }

    /** Those of several cohorts, by cohort and in the order of time. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, List<Session>> of(Collection<UUID> cohorts) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from training_session where cohort_id = any (?) order by starts_at, id")) {
            select.setArray(1, connection.createArrayOf("uuid", cohorts.toArray()));
            Map<UUID, List<Session>> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getObject("cohort_id", UUID.class), one -> new ArrayList<>())
                            .add(session(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the sessions of " + cohorts + " cannot be read", e);
        }
    }

    /** @throws Problem {@code not-found} when the cohort has no such session */
    @Transactional(TxType.MANDATORY)
    Session require(UUID cohort, UUID session) {
        return of(cohort).stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** @throws Problem {@code advisor-unknown} when no such appointment stands on the day of the session */
    @Transactional(TxType.MANDATORY)
    void requireAdvisor(Session session) {
        if (session.appointmentId() == null) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select from wugu.advisors(?) where id = ?")) {
            select.setObject(1, session.day());
            select.setObject(2, session.appointmentId());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(VolunteerProblems.ADVISOR_UNKNOWN);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the advisor cannot be found", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void add(Cohort cohort, Session session) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, session);
            insert.setObject(8, cohort.id());
            insert.setString(9, cohort.county().value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a session cannot be kept", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void change(Session session) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            bind(update, session);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a session cannot be changed", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void remove(UUID session) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from training_session where id = ?")) {
            delete.setObject(1, session);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a session cannot be removed", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void attendanceTaken(UUID session, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update training_session set attendance_at = ? where id = ?")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, session);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("attendance cannot be noted", e);
        }
    }

    private void bind(PreparedStatement statement, Session session) throws SQLException {
        statement.setObject(1, session.startsAt().atOffset(ZoneOffset.UTC));
        statement.setInt(2, session.minutes());
        statement.setString(3, session.place());
        statement.setString(4, session.topic());
        statement.setBytes(5, vault.sealText(session.trainer(), TABLE + session.id()));
        statement.setObject(6, session.appointmentId());
        statement.setObject(7, session.id());
    }

    private Session session(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Session(
                id,
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                row.getString("place"),
                row.getString("topic"),
                vault.legible(row.getBytes("trainer"), TABLE + id),
                row.getObject("appointment_id", UUID.class),
                instant(row.getObject("attendance_at", OffsetDateTime.class)));
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
