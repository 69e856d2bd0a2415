package org.wugu.platform.guessing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.ScopeRunner;

/** What was asked for before today counts no more. */
@ApplicationScoped
class ForgottenGuesses {

    private final Database database;
    private final ScopeRunner scopes;
    private final Clock clock;

    ForgottenGuesses(Database database, ScopeRunner scopes, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        scopes.system(
                () -> QuarkusTransaction.requiringNew().run(() -> database.sql("delete from guess where day < :today")
                        .with("today", LocalDate.now(clock))
                        .run()));
    }
}
