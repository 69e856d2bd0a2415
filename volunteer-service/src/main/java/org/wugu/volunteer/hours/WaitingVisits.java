package org.wugu.volunteer.hours;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.wugu.platform.scope.ScopeRunner;

/**
 * Hours of visits that wait for a volunteer whom nobody here knew, which can only be while a database stands at an older
 * day than the topics, as after a restoration: they are taken up once the volunteer is back, and told of until then.
 */
@ApplicationScoped
public class WaitingVisits {

    private static final Logger LOG = Logger.getLogger(WaitingVisits.class);

    private final DataSource database;
    private final ScopeRunner scopes;

    WaitingVisits(DataSource database, ScopeRunner scopes) {
        this.database = database;
        this.scopes = scopes;
    }

    /** Gives what has become known since its hours; told in the log while any wait. */
    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void takeUp() {
        int waiting = scopes.system(() -> QuarkusTransaction.requiringNew().call(this::stillWaiting));
        if (waiting > 0) {
            LOG.warnf(
                    "%d visits have hours for volunteers whom nobody here knows; table visit, column unknown", waiting);
        }
    }

    private int stillWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select wugu.take_up_waiting_visits()");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
