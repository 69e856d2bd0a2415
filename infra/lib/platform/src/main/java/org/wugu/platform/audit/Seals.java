package org.wugu.platform.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.wugu.platform.crypto.KeyedHash;

/**
 * Seals rows of the access log, a portion in a transaction. Used by one thread at a time.
 *
 * <p>Rows are looked for by their writing transaction, from the first one on that had not ended when the rows were last
 * looked through: every row before it has been seen, every later one is found, whatever its id or its time. Each seal says
 * how far that was, so that another replica, or the next start, goes on from there however long nothing was sealed.
 *
 * <p>A row whose time is not one at which its transaction can have written gets no seal: it is left for the verification.
 */
@Dependent
class Seals {

    static final int PORTION = 1_000;

    private static final Logger LOG = Logger.getLogger(Seals.class);

    /**
     * Held for the transaction, so that one replica seals at a time. Whoever can connect can hold it; what is removed
     * meanwhile is missed by the replica that wrote it (see {@link Witness}), and what waits shows in the verification.
     */
    private static final String LEAD = "select pg_try_advisory_xact_lock(hashtext('access_log_seal')),"
            + " clock_timestamp(), pg_snapshot_xmax(shot)::text, pg_snapshot_xmin(shot)::text"
            + " from pg_current_snapshot() shot";

    private static final String LAST = "select " + Seal.COLUMNS + " from access_log_seal s order by s.seq desc limit 1";

    private static final String UNSEALED = "select l.xact::text as transaction, " + LoggedAccess.COLUMNS
            + " from access_log l where (l.xact, l.id) > (cast(? as xid8), ?) and l.xact < cast(? as xid8)"
            + " and not exists (select from access_log_seal s where s.log_id = l.id)"
            + " order by l.xact, l.id limit " + PORTION;
    private static final String PUT = "call wugu.put_seal(?, ?, ?, ?, ?::xid8, ?::xid8, ?, ?)";

    private final DataSource database;
    private final KeyedHash hashes;
    private final Moments moments = new Moments();

    Seals(DataSource database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** A place among the rows, by writing transaction and number: the next ones come after it. */
    record Place(long transaction, long row) {}

    /**
     * What a portion came to.
     *
     * @param full whether there may be more
     * @param end the place of the last row that was looked at
     * @param unfinished the first transaction that had not ended when this look through the rows began
     * @param head the chain's last link after it
     */
    record Portion(boolean full, Place end, long unfinished, Seal head) {}

    /**
     * Begins to look through the rows that may wait for a seal; empty when another replica does.
     *
     * @param seen every row of an earlier transaction than this has been seen; 0 when nothing is known
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Portion> begin(long seen) throws SQLException {
        return seal(new Place(seen, 0), Long.MAX_VALUE);
    }

    /** Goes on after a portion that was full. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Portion> goOn(Portion portion) throws SQLException {
        return seal(portion.end(), portion.unfinished());
    }

    /** Puts the loss of these rows, which were committed, into the chain. Whether it could: another replica may lead. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean sealLoss(Collection<Long> gone) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<Seal.Look> look = lead(connection);
            if (look.isEmpty()) {
                return false;
            }
            Seal last = last(connection);
            Seal.Look at = notBefore(last, look.get(), last.look().unfinished());
            List<Link> links = new ArrayList<>();
            for (long id : gone) {
                Seal next = last.nextOfGone(id, at, hashes);
                links.add(new Link(id, last, next));
                last = next;
            }
            put(connection, links);
            return true;
        }
    }

    private record Link(long row, Seal before, Seal seal) {}

    private record Row(long transaction, LoggedAccess access) {}

    private Optional<Portion> seal(Place after, long unfinishedBefore) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<Seal.Look> led = lead(connection);
            if (led.isEmpty()) {
                return Optional.empty();
            }
            Seal.Look look = led.get();
            Seal last = last(connection);
            List<Row> rows =
                    unsealed(connection, unfinishedBefore == Long.MAX_VALUE ? from(after, last, look) : after, look);
            Place end = rows.isEmpty() ? after : place(rows.get(rows.size() - 1));
            boolean full = rows.size() == PORTION;
            long unfinished = Math.min(unfinishedBefore, look.unfinished());
            Seal.Look at = notBefore(last, look, full ? Math.min(unfinished, end.transaction()) : unfinished);
            Seal head = last;
            List<Link> links = new ArrayList<>();
            for (Row row : rows) {
                if (moments.allow(row.transaction(), row.access().at(), look.at())) {
                    Seal next = head.next(row.access(), at, hashes);
                    links.add(new Link(row.access().id(), head, next));
                    head = next;
                }
            }
            if (links.size() < rows.size()) {
                LOG.warnf("%d rows of the access log have a time that is not their own", rows.size() - links.size());
            }
            put(connection, links);
            moments.note(look.notBegun(), look.at());
            moments.forgetBefore(at.unfinished());
            return Optional.of(new Portion(full, end, unfinished, head));
        }
    }

    /** Numbers of transactions that begin anew mean a restored database: all is looked through once more. */
    private Place from(Place known, Seal last, Seal.Look look) {
        long seen = Math.max(known.transaction(), last.look().unfinished());
        if (seen > look.notBegun()) {
            moments.forget();
            return new Place(0, 0);
        }
        moments.noteFirst(last.look().notBegun(), last.look().at());
        return new Place(seen, 0);
    }

    /** The chain's times do not go back, whatever the clock does. */
    private static Seal.Look notBefore(Seal last, Seal.Look look, long unfinished) {
        return new Seal.Look(
                look.at().isBefore(last.look().at()) ? last.look().at() : look.at(), look.notBegun(), unfinished);
    }

    private static Place place(Row row) {
        return new Place(row.transaction(), row.access().id());
    }

    private static Optional<Seal.Look> lead(Connection connection) throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(LEAD);
                ResultSet answer = lead.executeQuery()) {
            return answer.next() && answer.getBoolean(1)
                    ? Optional.of(new Seal.Look(
                            answer.getObject(2, OffsetDateTime.class).toInstant(),
                            answer.getLong(3),
                            answer.getLong(4)))
                    : Optional.empty();
        }
    }

    private static Seal last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Seal.of(row) : Seal.NONE;
        }
    }

    private static List<Row> unsealed(Connection connection, Place from, Seal.Look look) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(UNSEALED)) {
            select.setString(1, Long.toString(from.transaction()));
            select.setLong(2, from.row());
            select.setString(3, Long.toString(look.notBegun()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Row(row.getLong("transaction"), LoggedAccess.of(row)));
                }
            }
        }
        return found;
    }

    private void put(Connection connection, List<Link> links) throws SQLException {
        if (links.isEmpty()) {
            return;
        }
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            for (Link link : links) {
                Seal.Look look = link.seal().look();
                put.setLong(1, link.seal().seq());
                put.setLong(2, link.row());
                put.setBytes(3, link.seal().hash());
                put.setObject(4, look.at().atOffset(ZoneOffset.UTC));
                put.setString(5, Long.toString(look.notBegun()));
                put.setString(6, Long.toString(look.unfinished()));
                byte[][] words = link.before().wordsForNext(hashes).toArray(byte[][]::new);
                put.setArray(7, connection.createArrayOf("bytea", words));
                put.setBytes(8, link.seal().opensNext(hashes));
                put.addBatch();
            }
            put.executeBatch();
        }
    }
}
