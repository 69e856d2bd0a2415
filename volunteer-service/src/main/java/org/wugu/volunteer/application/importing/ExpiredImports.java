package org.wugu.volunteer.application.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.sheets.PendingSheets;

/** Forgets checked sheets that nobody confirmed within a day. */
@ApplicationScoped
class ExpiredImports {

    private final ImportBatches batches;
    private final ScopeRunner scopes;

    ExpiredImports(ImportBatches batches, ScopeRunner scopes) {
        this.batches = batches;
        this.scopes = scopes;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        scopes.system(batches::clearExpired);
    }
}
