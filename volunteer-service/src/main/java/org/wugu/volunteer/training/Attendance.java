package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Who was there (考勤): by volunteer and session, true for present. */
@ApplicationScoped
class Attendance {

    private static final String NOTE = """
            insert into training_attendance (session_id, cohort_id, volunteer_id, township_code, attended)
            select ?, cohort_id, volunteer_id, township_code, ? from training_participant
            where cohort_id = ? and volunteer_id = ?
            on conflict (session_id, volunteer_id) do update set attended = excluded.attended""";

    private final DataSource database;

    Attendance(DataSource database) {
        this.database = database;
    }

    /** What is noted for a cohort: for each volunteer, by session, whether present. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Map<UUID, Boolean>> of(UUID cohort) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select volunteer_id, session_id, attended from training_attendance where cohort_id = ?")) {
            select.setObject(1, cohort);
            Map<UUID, Map<UUID, Boolean>> noted = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    noted.computeIfAbsent(row.getObject("volunteer_id", UUID.class), one -> new LinkedHashMap<>())
                            .put(row.getObject("session_id", UUID.class), row.getBoolean("attended"));
                }
            }
            return noted;
        } catch (SQLException e) {
            throw new IllegalStateException("the attendance of " + cohort + " cannot be read", e);
        }
    }

    /** What is noted of one volunteer, by session, whether present. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Boolean> ofVolunteer(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select session_id, attended from training_attendance where volunteer_id = ?")) {
            select.setObject(1, volunteer);
            Map<UUID, Boolean> noted = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    noted.put(row.getObject("session_id", UUID.class), row.getBoolean("attended"));
                }
            }
            return noted;
        } catch (SQLException e) {
            throw new IllegalStateException("the attendance of " + volunteer + " cannot be read", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void note(UUID cohort, UUID session, Map<UUID, Boolean> present) {
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            for (Map.Entry<UUID, Boolean> one : present.entrySet()) {
                note.setObject(1, session);
                note.setBoolean(2, one.getValue());
                note.setObject(3, cohort);
                note.setObject(4, one.getKey());
                note.addBatch();
            }
            note.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("attendance cannot be noted", e);
        }
    }
}
