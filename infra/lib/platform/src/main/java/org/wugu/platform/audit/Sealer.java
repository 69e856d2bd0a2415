package org.wugu.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
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
    private Seals.Place horizon = Seals.Place.NOWHERE;

    private boolean failing;

    Sealer(Seals seals, ScopeRunner scopes) {
        this.seals = seals;
        this.scopes = scopes;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void seal() {
        try {
            sealAll();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("the access log is not being sealed: %s; trying again every second", e.getMessage());
            }
            failing = true;
        }
    }

    /** From the horizon on, until nothing is left. Another replica may take over at any portion; it begins by itself. */
    private void sealAll() {
        Optional<Seals.Portion> first = sealNext(horizon);
        Optional<Seals.Portion> last = first;
        while (last.isPresent() && last.get().sealed() == Seals.PORTION) {
            last = sealNext(last.get().end());
        }
        if (last.isPresent()) {
            horizon = first.orElseThrow().horizon();
        }
    }

    private Optional<Seals.Portion> sealNext(Seals.Place after) {
        return scopes.system(() -> {
            try {
                return seals.sealNext(after);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }
}
