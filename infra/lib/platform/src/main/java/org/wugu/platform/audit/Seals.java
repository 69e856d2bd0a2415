package org.wugu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.wugu.platform.crypto.KeyedHash;

/**
 * Seals rows of the access log, a portion in a transaction.
 *
 * <p>Rows are looked for by their writing transaction, from a horizon on: the first transaction that had not ended when the
 * rows were last looked through. Every row before the horizon has been seen, every later one is found, whatever its id.
 */
@ApplicationScoped
class Seals {

    static final int PORTION = 1_000;

    /**
     * No transaction lasts ten minutes, so a row that is older than the last seal by more was there and sealed, or has been
     * put there since. Such a one is left for the verification to find.
     */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    /** Held for the transaction, so that one replica seals at a time; and the horizon of this moment. */
    private static final String LEAD = "select pg_try_advisory_xact_lock(hashtext('access_log_seal')),"
            + " pg_snapshot_xmin(pg_current_snapshot())::text";

    private static final String LAST = "select seq, hash, sealed_at from access_log_seal order by seq desc limit 1";
    /** The inner select keeps the planner from walking all transactions. */
    private static final String FIRST_RECENT =
            "select min(xact)::text from (select xact from access_log where at >= ? offset 0) recent";

    private static final String UNSEALED = "select l.xact::text as transaction, " + LoggedAccess.COLUMNS
            + " from access_log l where (l.xact, l.id) > (cast(? as xid8), ?) and l.at >= ?"
            + " and not exists (select from access_log_seal s where s.log_id = l.id)"
            + " order by l.xact, l.id limit " + PORTION;
    private static final String INSERT = "insert into access_log_seal (seq, log_id, hash) values (?, ?, ?)";

    private final DataSource database;
    private final KeyedHash hashes;

    Seals(DataSource database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /**
     * A place among the rows: the next ones come after it.
     *
     * @param transaction the writing transaction's number, or {@link #UNKNOWN}
     */
    record Place(long transaction, long row) {
        static final long UNKNOWN = -1;
        /** Where to begin after a start. */
        static final Place NOWHERE = new Place(UNKNOWN, 0);
    }

    /**
     * What a portion came to.
     *
     * @param sealed how many rows
     * @param end the place of the last of them
     * @param horizon where the next look through all rows has to begin, once this one is done
     */
    record Portion(int sealed, Place end, Place horizon) {}

    /** Seals the next rows after that place; empty when another replica does. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Portion> sealNext(Place after) throws SQLException {
        try (Connection connection = database.getConnection()) {
            OptionalLong ended = lead(connection);
            if (ended.isEmpty()) {
                return Optional.empty();
            }
            LastSeal last = last(connection);
            // Numbers of transactions that begin anew mean a restored database.
            boolean usable = after.transaction() != Place.UNKNOWN && after.transaction() <= ended.getAsLong();
            Place from = usable ? after : firstRecent(connection, last.since());
            List<LoggedAccess> rows = new ArrayList<>();
            Place end = unsealed(connection, from, last.since(), rows);
            insert(connection, last.seal(), rows);
            return Optional.of(new Portion(rows.size(), end, new Place(ended.getAsLong(), 0)));
        }
    }

    private static OptionalLong lead(Connection connection) throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(LEAD);
                ResultSet answer = lead.executeQuery()) {
            return answer.next() && answer.getBoolean(1) ? OptionalLong.of(answer.getLong(2)) : OptionalLong.empty();
        }
    }

    /** @param since no row that is older can be waiting for its seal */
    private record LastSeal(Seal seal, OffsetDateTime since) {}

    private static LastSeal last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new LastSeal(
                            new Seal(row.getLong("seq"), row.getBytes("hash")),
                            row.getObject("sealed_at", OffsetDateTime.class).minus(LONGEST_TRANSACTION))
                    : new LastSeal(Seal.NONE, OffsetDateTime.MIN);
        }
    }

    private static Place firstRecent(Connection connection, OffsetDateTime since) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST_RECENT)) {
            select.setObject(1, since);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Place(row.getLong(1), 0);
            }
        }
    }

    private static Place unsealed(Connection connection, Place after, OffsetDateTime since, List<LoggedAccess> found)
            throws SQLException {
        Place end = after;
        try (PreparedStatement select = connection.prepareStatement(UNSEALED)) {
            select.setString(1, Long.toString(after.transaction()));
            select.setLong(2, after.row());
            select.setObject(3, since);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(LoggedAccess.of(row));
                    end = new Place(row.getLong("transaction"), row.getLong("id"));
                }
            }
        }
        return end;
    }

    private void insert(Connection connection, Seal last, List<LoggedAccess> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Seal seal = last;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (LoggedAccess row : rows) {
                seal = seal.next(row, hashes);
                insert.setLong(1, seal.seq());
                insert.setLong(2, row.id());
                insert.setBytes(3, seal.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
