package org.wugu.volunteer.recordquery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.kernel.Ids;
import org.wugu.volunteer.journey.RecordCheck;

/** Every query that was made, also those taken back: result, day, authority and when the next one is due, nothing else. */
@ApplicationScoped
class RecordQueries {

    private static final String INSERT = """
            insert into record_query (id, volunteer_id, township_code, queried_on, clear, authority, due_on)
            select ?, id, township_code, ?, ?, ?, ? from volunteer where id = ?""";
    private static final String STANDING = """
            select id, queried_on, clear, authority, due_on from record_query
            where volunteer_id = ? and not retracted order by id desc""";

    private final DataSource database;

    RecordQueries(DataSource database) {
        this.database = database;
    }

    /** One query that stands. */
    record Standing(UUID id, RecordCheck check, String authority) {}

    @Transactional(TxType.MANDATORY)
    void add(List<UUID> volunteers, RecordCheck check, String authority) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (UUID volunteer : volunteers) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, check.queriedOn());
                insert.setBoolean(3, check.clear());
                insert.setString(4, authority);
                insert.setObject(5, check.dueOn());
                insert.setObject(6, volunteer);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("record queries cannot be kept", e);
        }
    }

    /** Those of a volunteer that stand, newest first. */
    @Transactional(TxType.MANDATORY)
    List<Standing> of(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STANDING)) {
            select.setObject(1, volunteer);
            List<Standing> standing = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    RecordCheck check = new RecordCheck(
                            row.getObject("queried_on", LocalDate.class),
                            row.getBoolean("clear"),
                            row.getObject("due_on", LocalDate.class));
                    standing.add(new Standing(row.getObject("id", UUID.class), check, row.getString("authority")));
                }
            }
            return standing;
        } catch (SQLException e) {
            throw new IllegalStateException("record queries cannot be read", e);
        }
    }

    /** Takes back the latest one and tells which counts again. */
    @Transactional(TxType.MANDATORY)
    Optional<RecordCheck> retractLatest(UUID volunteer) {
        List<Standing> standing = of(volunteer);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement retract =
                        connection.prepareStatement("update record_query set retracted = true where id = ?")) {
            retract.setObject(1, standing.get(0).id());
            retract.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a record query cannot be taken back", e);
        }
        return standing.stream().skip(1).findFirst().map(Standing::check);
    }
}
