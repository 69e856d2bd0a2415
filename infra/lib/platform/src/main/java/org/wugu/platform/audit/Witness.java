package org.wugu.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Remembers the rows that this replica has committed until each has its seal. A row that is removed before, while the
 * sealing is held up, is missed here.
 */
@Startup
@ApplicationScoped
class Witness {

    /** Some megabytes. What is written while so many wait is not watched. */
    private static final int MOST = 100_000;

    private static final String SETTLED = "select waiting.id, exists (select from access_log l where l.id = waiting.id)"
            + " from unnest(?) waiting (id) where exists (select from access_log_seal s where s.log_id = waiting.id)"
            + " or not exists (select from access_log l where l.id = waiting.id)";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    Witness(DataSource database, TransactionSynchronizationRegistry transactions, MeterRegistry registry) {
        this.database = database;
        this.transactions = transactions;
        Gauge.builder("wugu.access.log.unsealed", waiting, Set::size)
                .description("Rows of the access log that this replica has written and not yet seen sealed")
                .register(registry);
    }

    /** The present transaction has written that row; it counts once that has committed. */
    void written(long id) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED && waiting.size() < MOST) {
                    waiting.add(id);
                }
            }
        });
    }

    /** Rows that were committed and are gone without a seal. Those that have one are no longer waited for. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> missed() throws SQLException {
        List<Long> gone = new ArrayList<>();
        Object[] ids = waiting.toArray();
        if (ids.length == 0) {
            return gone;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SETTLED)) {
            Array array = connection.createArrayOf("bigint", ids);
            select.setArray(1, array);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getBoolean(2)) {
                        waiting.remove(row.getLong(1));
                    } else {
                        gone.add(row.getLong(1));
                    }
                }
            }
        }
        return gone;
    }

    /** Their loss stands in the chain. */
    void told(List<Long> gone) {
        waiting.removeAll(gone);
    }

    int waiting() {
        return waiting.size();
    }
}
