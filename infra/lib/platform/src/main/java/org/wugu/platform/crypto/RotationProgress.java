package org.wugu.platform.crypto;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.RotationItem.Portion;

/** How far an item is, in the transaction at hand. */
final class RotationProgress {

    private final Connection connection;
    private final String item;
    private @Nullable String after;
    private long handled;
    private long handledBeforePass;
    private long failed;

    RotationProgress(Connection connection, String item) {
        this.connection = connection;
        this.item = item;
    }

    /** Whether this transaction alone is at the item. */
    boolean lead() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select pg_try_advisory_xact_lock(hashtextextended('key-rotation:' || ?, 0))")) {
            lock.setString(1, item);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /**
     * Whether there is something to do: not when the item is in that state already, nor while a transaction runs that began
     * before it was wanted.
     */
    boolean isDue(String state) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select state, after, handled, before_pass, failed, finished_at is null open,
                  pg_snapshot_xmin(pg_current_snapshot()) > since settled
                from key_rotation where item = ?""")) {
            select.setString(1, item);
            try (ResultSet row = select.executeQuery()) {
                if (row.next() && Objects.equals(row.getString("state"), state)) {
                    after = row.getString("after");
                    handled = row.getLong("handled");
                    handledBeforePass = row.getLong("before_pass");
                    failed = row.getLong("failed");
                    return row.getBoolean("open") && row.getBoolean("settled");
                }
            }
        }
        begin(state);
        return false;
    }

    @Nullable
    String after() {
        return after;
    }

    /** Values written anew so far. */
    long handled() {
        return handled;
    }

    /** Keeps what was done; whether all is, which a pass shows in which nothing had to be written anew any more. */
    boolean went(Portion portion) throws SQLException {
        boolean passEnds = portion.last() == null;
        handled += portion.handled();
        failed += portion.failed();
        boolean finished = passEnds && handled == handledBeforePass;
        try (PreparedStatement update = connection.prepareStatement("""
                update key_rotation set after = ?, handled = ?, before_pass = ?, failed = ?,
                  finished_at = case when ? then clock_timestamp() end
                where item = ?""")) {
            update.setString(1, portion.last());
            update.setLong(2, handled);
            update.setLong(3, passEnds ? handled : handledBeforePass);
            update.setLong(4, passEnds && !finished ? 0 : failed);
            update.setBoolean(5, finished);
            update.setString(6, item);
            update.executeUpdate();
        }
        return finished;
    }

    private void begin(String state) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement("""
                insert into key_rotation (item, state) values (?, ?)
                on conflict (item) do update set state = excluded.state, since = excluded.since, after = null,
                  handled = 0, before_pass = 0, failed = 0, finished_at = null""")) {
            begin.setString(1, item);
            begin.setString(2, state);
            begin.executeUpdate();
        }
    }
}
