package org.wugu.sheets;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.wugu.platform.scope.ScopeRunner;

/** Forgets checked sheets to which nobody said yes within a day. */
@ApplicationScoped
class ExpiredImports {

    private final Instance<SheetImport<?, ?>> imports;
    private final PendingImports pending;
    private final ScopeRunner scopes;

    ExpiredImports(@Any Instance<SheetImport<?, ?>> imports, PendingImports pending, ScopeRunner scopes) {
        this.imports = imports;
        this.pending = pending;
        this.scopes = scopes;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        scopes.system(() -> imports.forEach(each -> pending.clearExpired(each.kind())));
    }
}
