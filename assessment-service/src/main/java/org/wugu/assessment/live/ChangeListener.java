package org.wugu.assessment.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.wugu.platform.database.DedicatedConnections;

/** The replica's one LISTEN. When the connection breaks it opens another, and then anything may have changed. */
@Singleton
class ChangeListener implements Runnable {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final int WAIT_MILLIS = 1000;
    private static final int RETRY_MILLIS = 300;

    private final DedicatedConnections connections;
    private final Audience audience;
    private final Thread thread = new Thread(this, "figure-changes");
    private volatile boolean running = true;

    ChangeListener(DedicatedConnections connections, Audience audience) {
        this.connections = connections;
        this.audience = audience;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        thread.interrupt();
    }

    @Override
    public void run() {
        while (running) {
            try (Connection connection = connections.open(Change.CHANNEL)) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("live figures wait for the database: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Change.CHANNEL);
        }
        audience.changed(Change.ANYWHERE);
        PGConnection notices = connection.unwrap(PGConnection.class);
        while (running) {
            PGNotification[] arrived = notices.getNotifications(WAIT_MILLIS);
            for (PGNotification notice : arrived == null ? new PGNotification[0] : arrived) {
                audience.changed(Change.of(notice.getParameter()));
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
}
