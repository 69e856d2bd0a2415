package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;

/** Who takes part in which cohort. */
@ApplicationScoped
class Participants {

    private static final String OF = """
            select p.volunteer_id, p.volunteer_number, p.township_code, p.completed_on, v.stage, v.version, v.trained_on,
              v.passed_on
            from training_participant p left join volunteer v on v.id = p.volunteer_id
            where p.cohort_id = ? and (?::uuid is null or p.volunteer_id = ?) order by p.volunteer_number""";
    private static final String CANDIDATES = """
            select v.id, v.stage, v.passed_on,
              exists (select from training_participant p where p.cohort_id = ? and p.volunteer_id = v.id) here,
              (select c.number from training_participant p join training_cohort c on c.id = p.cohort_id
               where p.volunteer_id = v.id and c.kind = 'COURSE' and c.state = 'OPEN' and c.id <> ? limit 1) elsewhere
            from volunteer v where v.id = any (?)""";
    private static final String ADD = """
            insert into training_participant (cohort_id, volunteer_id, township_code, volunteer_number)
            select ?, id, township_code, number from volunteer where id = ?""";

    private final DataSource database;

    Participants(DataSource database) {
        this.database = database;
    }

    /**
     * Somebody who may become a participant.
     *
     * @param here whether the volunteer takes part already
     * @param elsewhere number of another open course in which the volunteer takes part
     */
    record Candidate(
            UUID volunteer,
            Stage stage,
            boolean passed,
            boolean here,
            @Nullable String elsewhere) {}

    /** The participants of a cohort by volunteer, in the order of their numbers. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Participant> of(UUID cohort) {
        return participants(cohort, null);
    }

    /** @throws Problem {@code not-participant} when the volunteer does not take part in the cohort */
    @Transactional(TxType.MANDATORY)
    Participant require(UUID cohort, UUID volunteer) {
        Participant participant = participants(cohort, volunteer).get(volunteer);
        if (participant == null) {
            throw new Problem(VolunteerProblems.NOT_PARTICIPANT);
        }
        return participant;
    }

    private Map<UUID, Participant> participants(UUID cohort, @Nullable UUID one) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF)) {
            select.setObject(1, cohort);
            select.setObject(2, one);
            select.setObject(3, one);
            Map<UUID, Participant> found = new LinkedHashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Participant participant = participant(row);
                    found.put(participant.volunteer(), participant);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the participants of " + cohort + " cannot be read", e);
        }
    }

    /** Those of the volunteers that the office may see, locked, so that no other cohort takes them meanwhile. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Candidate> candidates(UUID cohort, Collection<UUID> volunteers) {
        try (Connection connection = database.getConnection()) {
            lock(connection, volunteers);
            try (PreparedStatement select = connection.prepareStatement(CANDIDATES)) {
                select.setObject(1, cohort);
                select.setObject(2, cohort);
                select.setArray(3, connection.createArrayOf("uuid", volunteers.toArray()));
                Map<UUID, Candidate> found = new LinkedHashMap<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        UUID id = row.getObject("id", UUID.class);
                        found.put(
                                id,
                                new Candidate(
                                        id,
                                        Stage.valueOf(row.getString("stage")),
                                        row.getObject("passed_on") != null,
                                        row.getBoolean("here"),
                                        row.getString("elsewhere")));
                    }
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("candidates cannot be read", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void add(UUID cohort, Collection<UUID> volunteers) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (UUID volunteer : volunteers) {
                insert.setObject(1, cohort);
                insert.setObject(2, volunteer);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("participants cannot be added", e);
        }
    }

    /** With the participant goes the attendance; who has sat the exam is not removed. */
    @Transactional(TxType.MANDATORY)
    void remove(UUID cohort, UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from training_participant where cohort_id = ? and volunteer_id = ?")) {
            delete.setObject(1, cohort);
            delete.setObject(2, volunteer);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a participant cannot be removed", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void completed(UUID cohort, Collection<UUID> volunteers, LocalDate on) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update training_participant set completed_on = ? where cohort_id = ? and volunteer_id = any (?)")) {
            update.setObject(1, on);
            update.setObject(2, cohort);
            update.setArray(3, connection.createArrayOf("uuid", volunteers.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("completion cannot be kept", e);
        }
    }

    /** The volunteer's training was taken back: no course counts as completed. */
    @Transactional(TxType.MANDATORY)
    void notCompleted(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update training_participant p set completed_on = null from training_cohort c
                        where c.id = p.cohort_id and c.kind = 'COURSE' and p.volunteer_id = ?
                          and p.completed_on is not null""")) {
            update.setObject(1, volunteer);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("completion cannot be taken back", e);
        }
    }

    /** Who completed a training on which nothing of the journey rests is asked again at the next close of attendance. */
    @Transactional(TxType.MANDATORY)
    void reopened(UUID cohort) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update training_participant set completed_on = null where cohort_id = ?")) {
            update.setObject(1, cohort);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("completion cannot be taken back", e);
        }
    }

    private static void lock(Connection connection, Collection<UUID> volunteers) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select id from volunteer where id = any (?) order by id for no key update")) {
            lock.setArray(1, connection.createArrayOf("uuid", volunteers.toArray()));
            lock.executeQuery().close();
        }
    }

    private static Participant participant(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        return new Participant(
                row.getObject("volunteer_id", UUID.class),
                row.getString("volunteer_number"),
                row.getString("township_code"),
                row.getObject("completed_on", LocalDate.class),
                stage == null ? null : Stage.valueOf(stage),
                row.getObject("version", Long.class),
                row.getObject("trained_on", LocalDate.class),
                row.getObject("passed_on", LocalDate.class));
    }
}
