package org.wugu.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
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
    private final Witness witness;
    private final Heads heads;
    private final ScopeRunner scopes;
    private long seen;

    private boolean failing;

    Sealer(Seals seals, Witness witness, Heads heads, ScopeRunner scopes) {
        this.seals = seals;
        this.witness = witness;
        this.heads = heads;
        this.scopes = scopes;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void seal() {
        try {
            scopes.system(() -> {
                sealAll();
                return true;
            });
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("the access log is not being sealed: %s; trying again every second", e.getMessage());
            }
            failing = true;
        }
    }

    private void sealAll() {
        try {
            lookThrough();
            List<Long> gone = witness.missed();
            if (!gone.isEmpty() && seals.sealLoss(gone)) {
                LOG.errorf("rows of the access log were removed before they were sealed: %s", gone);
                witness.told(gone);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Until nothing is left. Another replica may take over at any portion; it begins by itself. */
    private void lookThrough() throws SQLException {
        Optional<Seals.Portion> portion = seals.begin(seen);
        while (portion.isPresent() && portion.get().full()) {
            heads.moved(portion.get().head());
            portion = seals.goOn(portion.get());
        }
        portion.ifPresent(last -> {
            seen = last.unfinished();
            heads.moved(last.head());
        });
    }
}
