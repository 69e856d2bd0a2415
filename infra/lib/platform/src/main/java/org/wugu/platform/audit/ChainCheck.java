package org.wugu.platform.audit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.Verification.Break;
import org.wugu.platform.audit.Verification.Kind;
import org.wugu.platform.crypto.KeyedHash;

/**
 * Follows the chain, a thousand rows in memory at a time, from where it was last found whole or from its start. Must run as
 * tier {@code system}: it has to see every row.
 */
@ApplicationScoped
class ChainCheck {

    private static final int FETCH = 1_000;
    private static final String CHAIN = "select " + Seal.COLUMNS + ", s.log_id, " + LoggedAccess.COLUMNS
            + " from access_log_seal s left join access_log l on l.id = s.log_id where s.seq > ? order by s.seq";
    private static final String LAST_ROW = "select coalesce(max(id), 0) from access_log";
    private static final String NOT_SEALED = "select l.id, l.xact < cast(? as xid8) as passed_by,"
            + " l.at < clock_timestamp() - interval '1 minute' as waits_long from access_log l"
            + " where l.id > ? and not exists (select from access_log_seal s where s.log_id = l.id) order by l.id";

    private final DataSource database;
    private final KeyedHash hashes;
    private final Verified verified;

    ChainCheck(DataSource database, KeyedHash hashes, Verified verified) {
        this.database = database;
        this.hashes = hashes;
        this.verified = verified;
    }

    /** When the last link was made up to which the chain was found whole. */
    @Transactional(TxType.REQUIRES_NEW)
    Instant wholeTo() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return verified.furthest(connection).last().look().at();
        }
    }

    /**
     * Follows the chain.
     *
     * @param fromStart whether to read all of the log once more: a few seconds for 100,000 rows
     * @param told number of the newest link that is known elsewhere, null when none is
     * @param allThere whether those that were told elsewhere are links of the chain
     */
    @TransactionConfiguration(timeout = 900)
    @Transactional(TxType.REQUIRES_NEW)
    Verification verify(boolean fromStart, @Nullable Long told, boolean allThere) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Verified.Part start = fromStart ? Verified.Part.NOTHING : verified.furthest(connection);
            Walk walk = new Walk(start.last());
            Break broken = follow(connection, walk);
            if (broken == null && !allThere) {
                broken = new Break(0, Kind.TRUNCATED);
            }
            if (broken == null) {
                long lastRow = number(connection, LAST_ROW);
                Waiting waiting = waiting(connection, walk.last, start.rowsTo());
                broken = waiting.broken();
                if (broken == null && walk.followed > 0) {
                    verified.add(connection, new Verified.Part(walk.last, Math.min(lastRow, waiting.first() - 1)));
                }
            }
            return new Verification(
                    broken == null,
                    walk.last.seq(),
                    walk.followed,
                    HexFormat.of().formatHex(walk.last.hash()),
                    walk.last.seq() == 0 ? null : walk.last.look().at(),
                    told,
                    broken);
        }
    }

    /** Where the following is. */
    private static final class Walk {
        private Seal last;
        private long followed;

        Walk(Seal start) {
            this.last = start;
        }
    }

    private @Nullable Break follow(Connection connection, Walk walk) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CHAIN)) {
            select.setLong(1, walk.last.seq());
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Seal next = Seal.of(row);
                    Kind fault = fault(walk.last, next, row);
                    if (fault != null) {
                        return new Break(row.getLong("log_id"), fault);
                    }
                    walk.last = next;
                    walk.followed++;
                }
            }
        }
        return null;
    }

    private @Nullable Kind fault(Seal last, Seal next, ResultSet row) throws SQLException {
        if (next.seq() != last.seq() + 1) {
            return Kind.SEAL_REMOVED;
        }
        row.getLong("id");
        if (row.wasNull()) {
            return Kind.REMOVED;
        }
        return last.leadsTo(next, LoggedAccess.of(row), hashes) ? null : Kind.CHANGED;
    }

    /**
     * What of the rows after those that were found whole has no seal.
     *
     * @param first the first of them
     */
    private record Waiting(long first, @Nullable Break broken) {}

    /** A row that the sealing has passed by was put there; one that it has yet to come to waits, but not for long. */
    private static Waiting waiting(Connection connection, Seal last, long after) throws SQLException {
        long first = Long.MAX_VALUE;
        Break broken = null;
        try (PreparedStatement select = connection.prepareStatement(NOT_SEALED)) {
            select.setFetchSize(FETCH);
            select.setString(1, Long.toString(last.look().unfinished()));
            select.setLong(2, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    first = Math.min(first, row.getLong("id"));
                    if (row.getBoolean("passed_by")) {
                        return new Waiting(first, new Break(row.getLong("id"), Kind.INSERTED));
                    }
                    if (broken == null && row.getBoolean("waits_long")) {
                        broken = new Break(row.getLong("id"), Kind.NOT_SEALED);
                    }
                }
            }
        }
        return new Waiting(first, broken);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
