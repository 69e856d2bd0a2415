package org.wugu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.wugu.platform.crypto.KeyedHash;

/** Seals rows of the access log, a portion in a transaction. */
@ApplicationScoped
class Seals {

    static final int PORTION = 1_000;

    /** Held for the transaction, so that one replica seals at a time; and how far transactions have all ended. */
    private static final String LEAD = "select pg_try_advisory_xact_lock(hashtext('access_log_seal')),"
            + " pg_snapshot_xmin(pg_current_snapshot())::text";

    private static final String LAST = "select seq, hash from access_log_seal order by seq desc limit 1";
    /**
     * No transaction lasts ten minutes, so a row that is older than the last seal by more was there and sealed, or has been
     * put there since. Such a one is left for the verification to find.
     */
    private static final String UNSEALED = "select " + LoggedAccess.COLUMNS + " from access_log l"
            + " where l.at >= coalesce((select sealed_at - interval '10 minutes' from access_log_seal"
            + " order by seq desc limit 1), '-infinity')"
            + " and not exists (select from access_log_seal s where s.log_id = l.id)";

    private static final String SINCE_HORIZON = " and l.xact >= cast(? as xid8)";
    private static final String IN_ORDER = " order by l.id limit " + PORTION;
    private static final String INSERT = "insert into access_log_seal (seq, log_id, hash) values (?, ?, ?)";

    private final DataSource database;
    private final KeyedHash hashes;

    Seals(DataSource database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /**
     * What a portion came to.
     *
     * @param sealed how many rows
     * @param horizon every transaction before this one had ended when the portion was chosen
     */
    record Portion(int sealed, OptionalLong horizon) {}

    /**
     * Seals the next rows, unless another replica does.
     *
     * @param horizon the transaction from which on rows can be unsealed, when known
     */
    @Transactional(TxType.REQUIRES_NEW)
    Portion sealNext(OptionalLong horizon) throws SQLException {
        try (Connection connection = database.getConnection()) {
            OptionalLong ended = lead(connection);
            if (ended.isEmpty()) {
                return new Portion(0, horizon);
            }
            // Numbers of transactions that begin anew mean a restored database.
            boolean usable = horizon.isPresent() && horizon.getAsLong() <= ended.getAsLong();
            List<LoggedAccess> rows = unsealed(connection, usable ? horizon : OptionalLong.empty());
            insert(connection, rows);
            return new Portion(rows.size(), rows.size() < PORTION ? ended : horizon);
        }
    }

    private static OptionalLong lead(Connection connection) throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(LEAD);
                ResultSet answer = lead.executeQuery()) {
            return answer.next() && answer.getBoolean(1) ? OptionalLong.of(answer.getLong(2)) : OptionalLong.empty();
        }
    }

    private static List<LoggedAccess> unsealed(Connection connection, OptionalLong horizon) throws SQLException {
        String sql = UNSEALED + (horizon.isPresent() ? SINCE_HORIZON : "") + IN_ORDER;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            if (horizon.isPresent()) {
                select.setString(1, Long.toString(horizon.getAsLong()));
            }
            List<LoggedAccess> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(LoggedAccess.of(row));
                }
            }
            return rows;
        }
    }

    private void insert(Connection connection, List<LoggedAccess> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Seal last = last(connection);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (LoggedAccess row : rows) {
                last = last.next(row, hashes);
                insert.setLong(1, last.seq());
                insert.setLong(2, row.id());
                insert.setBytes(3, last.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Seal last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Seal(row.getLong("seq"), row.getBytes("hash")) : Seal.NONE;
        }
    }
}
