package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Visits become hours of those who went. The database has the rule (V162): the newest version of a visit counts, whatever
 * the order in which it comes, and the hours of somebody whom it does not know wait there.
 */
@ApplicationScoped
public class TakeVisits {

    private final DataSource database;

    TakeVisits(DataSource database) {
        this.database = database;
    }

    /** As the system, in the transaction of the batch. */
    @Transactional(TxType.MANDATORY)
    public void take(List<Visit> visits) {
        try (Connection connection = database.getConnection();
                PreparedStatement hold = connection.prepareStatement("select wugu.hold_visitors(?)");
                PreparedStatement take =
                        connection.prepareStatement("select wugu.take_visit(?, ?, ?, ?, ?, ?, ?, ?)")) {
            hold.setArray(1, ids(connection, visits.stream().flatMap(visit -> visit.volunteers().stream())));
            hold.execute();
            for (Visit visit : visits) {
                take.setObject(1, visit.id());
                take.setLong(2, visit.version());
                take.setString(3, visit.township().value());
                take.setString(4, visit.state().name());
                take.setObject(5, visit.visitedOn());
                take.setInt(6, visit.minutes());
                take.setArray(7, ids(connection, visit.volunteers().stream()));
                take.setObject(8, visit.at().atOffset(ZoneOffset.UTC));
                take.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("visits cannot be taken", e);
        }
    }

    private static Array ids(Connection connection, Stream<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.distinct().toArray());
    }
}
