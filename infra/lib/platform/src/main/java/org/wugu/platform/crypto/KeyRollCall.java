package org.wugu.platform.crypto;

import static java.util.Objects.requireNonNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Every replica says every few seconds which keys it holds and writes with, and hears what the others say. A key that the
 * file promotes writes once all of them hold it, in whatever order the files arrive, and whoever is started anew meanwhile: a
 * replica begins to write with what the others write with. Whoever lacks a key with which another writes is told of in the log.
 */
@ApplicationScoped
class KeyRollCall {

    /** The two files. */
    enum Keyset {
        VAULT,
        HASH
    }

    private static final Logger LOG = Logger.getLogger(KeyRollCall.class);

    private static final String SAY = """
            insert into key_replica (replica, keyset, holds, writes) values (?, ?, ?, ?)
            on conflict (replica, keyset) do update set holds = excluded.holds, writes = excluded.writes,
              seen_at = clock_timestamp()""";
    private static final String FORGET =
            "delete from key_replica where seen_at < clock_timestamp() - interval '1 hour'";
    private static final String HEAR = """
            select holds, writes from key_replica
            where keyset = ? and seen_at > clock_timestamp() - interval '1 minute'""";

    private final DataSource database;
    private final Map<Keyset, LiveKeyset<?>> keysets = new EnumMap<>(Keyset.class);
    private final Map<Keyset, AgreedKeys> agreed = new EnumMap<>(Keyset.class);
    private final Set<Keyset> begun = EnumSet.noneOf(Keyset.class);
    private final UUID replica = UUID.randomUUID();
    private boolean failing;

    KeyRollCall(DataSource database, Vault vault, KeyedHash hashes) {
        this.database = database;
        keysets.put(Keyset.VAULT, vault.keys());
        keysets.put(Keyset.HASH, hashes.keys());
    }

    /** What one replica says. */
    private record Said(SortedSet<Long> holds, long writes) {}

    /** Before the first request is served. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        call();
    }

    @Scheduled(every = "${wugu.vault.roll-call}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void call() {
        try {
            for (Map.Entry<Keyset, LiveKeyset<?>> keyset : keysets.entrySet()) {
                call(keyset.getKey(), keyset.getValue());
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf(
                        "which keys the replicas hold cannot be told: %s; no new key writes meanwhile", e.getMessage());
            }
            failing = true;
        }
    }

    /** What all replicas hold and write with; empty while they differ, or nobody knows. */
    synchronized Optional<AgreedKeys> agreed(Keyset keyset) {
        return failing ? Optional.empty() : Optional.ofNullable(agreed.get(keyset));
    }

    /** What this replica does. */
    KeyUse own(Keyset keyset) {
        return requireNonNull(keysets.get(keyset)).use();
    }

    private void call(Keyset keyset, LiveKeyset<?> keys) {
        if (!begun.contains(keyset)) {
            begin(keyset, keys);
        }
        List<Said> all = hearAfterSaying(keyset, keys.use());
        KeyUse own = keys.use();
        if (own.promoted() != own.writes()
                && all.stream().allMatch(said -> said.holds().contains(own.promoted()))) {
            keys.writeAsPromoted();
        }
        all.stream()
                .filter(said -> !own.holds().contains(said.writes()))
                .findFirst()
                .ifPresent(said -> LOG.errorf(
                        "another replica writes with key %s of %s, which the key file here lacks: give this replica the same file",
                        Long.toString(said.writes()), keyset));
        boolean alike =
                all.stream().allMatch(said -> said.holds().equals(own.holds()) && said.writes() == own.writes());
        if (alike && own.promoted() == own.writes()) {
            agreed.put(keyset, new AgreedKeys(own.holds(), own.writes()));
        } else {
            agreed.remove(keyset);
        }
    }

    /** Before this replica says anything, the others alone are heard. */
    private void begin(Keyset keyset, LiveKeyset<?> keys) {
        List<Said> others = QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return hear(connection, keyset);
            }
        });
        others.stream()
                .map(Said::writes)
                .filter(keys.use().holds()::contains)
                .findFirst()
                .ifPresent(keys::writeWith);
        begun.add(keyset);
    }

    private List<Said> hearAfterSaying(Keyset keyset, KeyUse own) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                say(connection, keyset, own);
                return hear(connection, keyset);
            }
        });
    }

    private void say(Connection connection, Keyset keyset, KeyUse own) throws SQLException {
        try (PreparedStatement say = connection.prepareStatement(SAY);
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            say.setObject(1, replica);
            say.setString(2, keyset.name());
            say.setArray(3, connection.createArrayOf("bigint", own.holds().toArray()));
            say.setLong(4, own.writes());
            say.executeUpdate();
            forget.executeUpdate();
        }
    }

    private static List<Said> hear(Connection connection, Keyset keyset) throws SQLException {
        try (PreparedStatement hear = connection.prepareStatement(HEAR)) {
            hear.setString(1, keyset.name());
            List<Said> all = new ArrayList<>();
            try (ResultSet row = hear.executeQuery()) {
                while (row.next()) {
                    all.add(new Said(
                            new TreeSet<>(List.of((Long[]) row.getArray("holds").getArray())), row.getLong("writes")));
                }
            }
            return all;
        }
    }
}
