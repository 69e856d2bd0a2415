package org.wugu.platform.crypto;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.wugu.platform.crypto.KeyRollCall.Keyset;
import org.wugu.platform.crypto.RotationItem.Portion;
import org.wugu.platform.scope.ScopeRunner;

/**
 * Seals and hashes anew what was written under other keys, once all replicas hold and write with the same: in portions, each a
 * transaction of one replica, so that a restart goes on where it was. What a replica had begun under the former key ends
 * before the first row is looked at, and a pass that found something is followed by another.
 */
@ApplicationScoped
class Rotation {

    private static final Logger LOG = Logger.getLogger(Rotation.class);

    /** Portions in one run, so that a run ends. */
    private static final int AT_ONCE = 50;

    private final DataSource database;
    private final KeyRollCall rollCall;
    private final ScopeRunner scopes;
    private final Vault vault;
    private final KeyedHash hashes;
    private final List<Rehashed> rehashed;
    private final List<RotationItem> more;
    private final MeterRegistry metrics;
    private boolean failing;

    Rotation(
            DataSource database,
            KeyRollCall rollCall,
            ScopeRunner scopes,
            Vault vault,
            KeyedHash hashes,
            @All List<RehashedTables> rehashed,
            @All List<RotationItem> more,
            MeterRegistry metrics) {
        this.database = database;
        this.rollCall = rollCall;
        this.scopes = scopes;
        this.vault = vault;
        this.hashes = hashes;
        this.rehashed =
                rehashed.stream().flatMap(tables -> tables.rehashed().stream()).toList();
        this.more = more;
        this.metrics = metrics;
    }

    @Scheduled(every = "${wugu.vault.roll-call}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void run() {
        try {
            for (Keyset keyset : Keyset.values()) {
                Optional<AgreedKeys> keys = rollCall.agreed(keyset);
                if (keys.isPresent()) {
                    run(keyset, keys.get());
                }
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("what former keys wrote is not being written anew: %s; trying again", e.getMessage());
            }
            failing = true;
        }
    }

    /** The state that an item is brought to. */
    static String state(Keyset keyset, AgreedKeys keys) {
        return keyset == Keyset.VAULT ? "writes " + keys.writes() : "holds " + keys.holds();
    }

    /** Everything that is written anew when those keys change. */
    List<RotationItem> items(Keyset keyset) {
        return inSystem(connection -> {
            Map<String, SealedColumn> columns = sealedColumns(connection);
            List<RotationItem> items = new ArrayList<>(columns.values());
            items.addAll(hashedTables(connection, columns));
            items.addAll(more);
            items.removeIf(item -> item.hashes() != (keyset == Keyset.HASH));
            return items;
        });
    }

    private void run(Keyset keyset, AgreedKeys keys) {
        String state = state(keyset, keys);
        for (RotationItem item : items(keyset)) {
            int portions = 0;
            while (portions < AT_ONCE && inSystem(connection -> step(connection, item, keys, state))) {
                portions++;
            }
        }
    }

    /** One portion of one item, unless another replica is at it; whether there may be more at once. */
    private boolean step(Connection connection, RotationItem item, AgreedKeys keys, String state) throws SQLException {
        RotationProgress progress = new RotationProgress(connection, item.name());
        if (!progress.lead() || !progress.isDue(state)) {
            return false;
        }
        Portion portion = item.next(connection, keys, progress.after());
        metrics.counter("wugu.keys.written.anew", "item", item.name()).increment(portion.handled());
        if (portion.failed() > 0) {
            LOG.errorf("%d values of %s do not open and cannot be written anew", portion.failed(), item.name());
        }
        boolean finished = progress.went(portion);
        if (finished && progress.handled() > 0) {
            LOG.infof("%s: all %d values are written anew for %s", item.name(), progress.handled(), state);
        }
        return !finished;
    }

    private Map<String, SealedColumn> sealedColumns(Connection connection) throws SQLException {
        Map<String, SealedColumn> columns = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select table_name, column_name, context from sealed_column");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                SealedColumn column = new SealedColumn(
                        row.getString("table_name"), row.getString("column_name"), row.getString("context"), vault);
                columns.put(column.name(), column);
            }
        }
        return columns;
    }

    private List<HashedTable> hashedTables(Connection connection, Map<String, SealedColumn> columns)
            throws SQLException {
        List<HashedTable> tables = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select table_name, of_table || '.' || of_column as source from hashed_column");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String table = row.getString("table_name");
                SealedColumn source = columns.get(row.getString("source"));
                Rehashed made = rehashed.stream()
                        .filter(one -> one.table().equals(table))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nothing says what " + table + " is made of"));
                tables.add(new HashedTable(made, requireNonNull(source), hashes));
            }
        }
        return tables;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T inSystem(Work<T> work) {
        return scopes.system(() -> QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return work.on(connection);
            }
        }));
    }
}
