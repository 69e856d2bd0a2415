package org.wugu.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.wugu.platform.scope.ScopeRunner;

/** Forgets keys after 7 days, in small steps, so that no lock is held for long. */
@ApplicationScoped
class KeyCleaner {

    private static final int STEP = 5_000;
    private static final String DELETE = "delete from idempotency_key where ctid = any (array(select ctid from"
            + " idempotency_key where created_at < now() - interval '7 days' limit " + STEP + "))";

    private final DataSource database;
    private final ScopeRunner scopes;

    KeyCleaner(DataSource database, ScopeRunner scopes) {
        this.database = database;
        this.scopes = scopes;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        int deleted;
        do {
            deleted = scopes.system(() -> QuarkusTransaction.requiringNew().call(this::step));
        } while (deleted == STEP);
    }

    private int step() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            return delete.executeUpdate();
        }
    }
}
