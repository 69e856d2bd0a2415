package org.wugu.platform.guessing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.wugu.platform.scope.ScopeRunner;

/** What was asked for before today counts no more. */
@ApplicationScoped
class ForgottenGuesses {

    private final DataSource database;
    private final ScopeRunner scopes;
    private final Clock clock;

    ForgottenGuesses(DataSource database, ScopeRunner scopes, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        scopes.system(() -> QuarkusTransaction.requiringNew().run(this::delete));
    }

    private void delete() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from guess where day < ?")) {
            delete.setObject(1, LocalDate.now(clock));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("former guesses cannot be forgotten", e);
        }
    }
}
