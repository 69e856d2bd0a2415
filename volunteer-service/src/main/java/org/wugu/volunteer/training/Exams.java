package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.kernel.Ids;

/** Every attempt at the final exam, also those taken back. */
@ApplicationScoped
class Exams {

    private static final String INSERT = """
            insert into training_exam (id, cohort_id, volunteer_id, township_code, held_on, score, passed)
            select ?, cohort_id, volunteer_id, township_code, ?, ?, ? from training_participant
            where cohort_id = ? and volunteer_id = ?""";

    private final DataSource database;

    Exams(DataSource database) {
        this.database = database;
    }

    /** The attempts of a cohort by volunteer, oldest first. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, List<ExamAttempt>> of(UUID cohort) {
        return attempts("select * from training_exam where cohort_id = ? order by id", cohort, "volunteer_id");
    }

    /** The attempts of a volunteer by cohort, oldest first. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, List<ExamAttempt>> ofVolunteer(UUID volunteer) {
        return attempts("select * from training_exam where volunteer_id = ? order by id", volunteer, "cohort_id");
    }

    private Map<UUID, List<ExamAttempt>> attempts(String sql, UUID of, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, of);
            Map<UUID, List<ExamAttempt>> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getObject(by, UUID.class), one -> new ArrayList<>())
                            .add(new ExamAttempt(
                                    row.getObject("id", UUID.class),
                                    row.getObject("held_on", LocalDate.class),
                                    row.getInt("score"),
                                    row.getBoolean("passed"),
                                    row.getBoolean("retracted")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the exams of " + of + " cannot be read", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void add(UUID cohort, LocalDate heldOn, Map<UUID, Integer> scores, int passMark) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Map.Entry<UUID, Integer> result : scores.entrySet()) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, heldOn);
                insert.setInt(3, result.getValue());
                insert.setBoolean(4, result.getValue() >= passMark);
                insert.setObject(5, cohort);
                insert.setObject(6, result.getKey());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("exam results cannot be kept", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void retract(UUID attempt) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update training_exam set retracted = true where id = ?")) {
            update.setObject(1, attempt);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an exam result cannot be taken back", e);
        }
    }

    /** The volunteer's pass was taken back: no attempt counts as passed. */
    @Transactional(TxType.MANDATORY)
    void notPassed(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update training_exam set retracted = true where volunteer_id = ? and passed and not retracted")) {
            update.setObject(1, volunteer);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a pass cannot be taken back", e);
        }
    }
}
