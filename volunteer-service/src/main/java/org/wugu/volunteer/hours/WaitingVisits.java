package org.wugu.volunteer.hours;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.ScopeRunner;

/**
 * Hours of visits that wait for a volunteer whom nobody here knew, which can only be while a database stands at an older
 * day than the topics, as after a restoration: they are taken up once the volunteer is back, and told of until then.
 */
@ApplicationScoped
public class WaitingVisits {

    private static final Logger LOG = Logger.getLogger(WaitingVisits.class);

    private final Database database;
    private final ScopeRunner scopes;

    WaitingVisits(Database database, ScopeRunner scopes) {
        this.database = database;
        this.scopes = scopes;
    }

    /** Gives what has become known since its hours; told in the log while any wait. */
    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void takeUp() {
        int waiting = scopes.system(() -> QuarkusTransaction.requiringNew()
                .call(() -> database.sql("select wugu.take_up_waiting_visits()").one(Integer.class)));
        if (waiting > 0) {
            LOG.warnf(
                    "%d visits have hours for volunteers whom nobody here knows; table visit, column unknown", waiting);
        }
    }
}
