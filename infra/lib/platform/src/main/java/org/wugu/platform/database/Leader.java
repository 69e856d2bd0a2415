package org.wugu.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * A task that one replica of a service does at a time, on a connection and thread of its own: it leads while it holds an
 * advisory lock, which the database takes back when the connection dies. Woken by NOTIFY on the task's channel, or after
 * a second.
 */
public final class Leader implements AutoCloseable {

    /** What the leader does again and again. */
    @FunctionalInterface
    public interface Task {
        /**
         * Does a portion of the work.
         *
         * @return whether there may be more at once
         * @throws SQLException when the database fails: the leader opens a new connection and begins anew
         */
        boolean run(Connection connection) throws SQLException, InterruptedException;
    }

    private static final Logger LOG = Logger.getLogger(Leader.class);
    private static final int IDLE_MILLIS = 1000;
    private static final int RETRY_MILLIS = 300;

    private final DedicatedConnections connections;
    private final String channel;
    private final Task task;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile boolean leading;

    /** Starts leading, or waiting to lead, at once. The channel also names the lock. */
    public Leader(DedicatedConnections connections, String channel, Task task) {
        this.connections = connections;
        this.channel = channel;
        this.task = task;
        this.thread = new Thread(this::loop, channel + "-leader");
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        while (running) {
            try (Connection connection = connections.open(channel)) {
                leading = lead(connection);
                if (leading) {
                    work(connection);
                } else {
                    Thread.sleep(IDLE_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("%s: %s; trying again", channel, e.getMessage());
                leading = false;
                pause();
            }
        }
    }

    private boolean lead(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
            lock.setString(1, channel);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void work(Connection connection) throws SQLException, InterruptedException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen \"" + channel + "\"");
        }
        PGConnection notifications = connection.unwrap(PGConnection.class);
        while (running) {
            if (!task.run(connection)) {
                notifications.getNotifications(IDLE_MILLIS);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether this replica does the work at present. */
    public boolean isLeading() {
        return leading;
    }

    /** Ends after the portion at hand, within 5 seconds. */
    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.join(TimeUnit.SECONDS.toMillis(2));
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(3));
    }
}
