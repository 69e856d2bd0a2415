package org.wugu.bench.steps;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.wugu.bench.installation.ScopedConnection;

/**
 * The rows that a step with many writes, by the plain driver in the same transaction of the same office: the volunteers', a line
 * of history and an event for each. It is rolled back, so that nobody is told of what has not happened; what the disk needs for
 * a commit is added with a row elsewhere.
 */
final class BareStep implements AutoCloseable {

    private static final String UPDATE = "update volunteer set updated_at = updated_at where id = any (?)";
    private static final String HISTORY =
            "insert into volunteer_history (id, volunteer_id, township_code, at, action, by_person, by_office, sealed)"
                    + " select gen_random_uuid(), id, township_code, clock_timestamp(), 'BENCH', wugu.person(), wugu.lo(), ?"
                    + " from volunteer where id = any (?)";
    private static final String EVENTS =
            "insert into outbox (event_id, topic, orgcode, type, tier, subject, occurred_at, data)"
                    + " select gen_random_uuid(), 'bench', 'bench', 'bench', 'county', id, clock_timestamp(), ?"
                    + " from unnest(?) as id";

    /** About what a sealed remark weighs. */
    private static final byte[] REMARK = new byte[60];
    /** About what an event weighs. */
    private static final byte[] EVENT = new byte[600];

    private final ScopedConnection office;
    private final Connection elsewhere;

    /** @param elsewhere to a database in which a table may be made */
    BareStep(ScopedConnection office, Connection elsewhere) throws SQLException {
        this.office = office;
        this.elsewhere = elsewhere;
        try (Statement statement = elsewhere.createStatement()) {
            statement.execute("create table if not exists bare_commit (at timestamptz)");
        }
    }

    /** Milliseconds for the rows of so many. */
    double take(List<UUID> people) throws SQLException {
        long start = System.nanoTime();
        Connection begun = office.begun();
        try (PreparedStatement update = begun.prepareStatement(UPDATE);
                PreparedStatement history = begun.prepareStatement(HISTORY);
                PreparedStatement events = begun.prepareStatement(EVENTS)) {
            update.setArray(1, begun.createArrayOf("uuid", people.toArray()));
            demand(people, update);
            history.setBytes(1, REMARK);
            history.setArray(2, begun.createArrayOf("uuid", people.toArray()));
            demand(people, history);
            events.setBytes(1, EVENT);
            events.setArray(2, begun.createArrayOf("text", people.toArray()));
            demand(people, events);
        } finally {
            begun.rollback();
        }
        try (Statement statement = elsewhere.createStatement()) {
            statement.execute("insert into bare_commit values (clock_timestamp())");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void demand(List<UUID> people, PreparedStatement change) throws SQLException {
        int rows = change.executeUpdate();
        if (rows != people.size()) {
            throw new IllegalStateException(rows + " rows instead of " + people.size());
        }
    }

    @Override
    public void close() throws SQLException {
        office.close();
        elsewhere.close();
    }
}
