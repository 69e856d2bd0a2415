package org.wugu.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.wugu.platform.scope.ScopeRunner;

/**
 * Chains committed rows of the access log, every second, so that readers never queue for the chain. A row that commits
 * late, with a smaller id than others, is sealed after them.
 */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    private final Seals seals;
    private final ScopeRunner scopes;
    /** Empty after a start: then rows are looked for by time alone. */
    private OptionalLong horizon = OptionalLong.empty();

    private boolean failing;

    Sealer(Seals seals, ScopeRunner scopes) {
        this.seals = seals;
        this.scopes = scopes;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void seal() {
        try {
            while (sealPortion() == Seals.PORTION) {}
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("the access log is not being sealed: %s; trying again every second", e.getMessage());
            }
            failing = true;
        }
    }

    private int sealPortion() {
        Seals.Portion portion = scopes.system(() -> {
            try {
                return seals.sealNext(horizon);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
        horizon = portion.horizon();
        return portion.sealed();
    }
}
