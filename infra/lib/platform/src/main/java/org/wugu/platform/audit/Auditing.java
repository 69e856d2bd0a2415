package org.wugu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.wugu.platform.scope.ScopeRunner;

/**
 * Verifies the log: what was told elsewhere must be links of the chain, and the chain must fit the rows. It runs through
 * rows of every office, which no auditor may see, and of which only numbers are told.
 */
@ApplicationScoped
class Auditing {

    private final ChainCheck chain;
    private final Heads heads;
    private final HeadsCheck headsCheck;
    private final ScopeRunner scopes;

    Auditing(ChainCheck chain, Heads heads, HeadsCheck headsCheck, ScopeRunner scopes) {
        this.chain = chain;
        this.heads = heads;
        this.headsCheck = headsCheck;
        this.scopes = scopes;
    }

    /** @param fromStart whether to begin at the start, and not where the chain was last found whole */
    Verification verify(boolean fromStart) {
        return scopes.system(() -> {
            try {
                Told told = new Told();
                Instant since = fromStart ? Instant.EPOCH : chain.wholeTo();
                boolean answered = heads.read(since, told::compare);
                return chain.verify(fromStart, answered && told.newest > 0 ? told.newest : null, told.allThere);
            } catch (SQLException e) {
                throw new IllegalStateException("the access log could not be followed", e);
            }
        });
    }

    /** What was told, as far as it has been compared. */
    private final class Told {
        private long newest;
        private boolean allThere = true;

        void compare(List<Head> batch) {
            try {
                allThere = headsCheck.areThere(batch) && allThere;
                newest = Math.max(
                        newest, batch.stream().mapToLong(Head::seq).max().orElse(0));
            } catch (SQLException e) {
                throw new IllegalStateException("the access log could not be followed", e);
            }
        }
    }
}
