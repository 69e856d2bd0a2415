package org.wugu.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.database.DedicatedConnections;
import org.wugu.platform.database.Leader;
import org.wugu.platform.kafka.EventProducer;
import org.wugu.platform.retry.Backoff;

/**
 * Brings outbox rows to Kafka: one leader, woken by NOTIFY, in the order of the rows, at least once. It selects what is
 * unpublished and never what is newer than the last, because the order of identities is not the order of commits. A topic
 * that takes nothing holds up its own events only, and is asked again after a pause; an event that no topic will ever take
 * is set aside, and those of its aggregate that follow go on, since each carries the whole state.
 */
@Singleton
public class Relay {

    private static final int PORTION = 500;

    private final DedicatedConnections connections;
    private final EventProducer producer;
    private final String source;
    private final MeterRegistry registry;
    private final Counter failedRounds;
    private final Backoff backoff = Backoff.ofOutage();

    /** Topics that have taken nothing since the last pause. */
    private final Set<String> deaf = new HashSet<>();

    private int failures;
    private @Nullable Leader leader;

    Relay(
            DedicatedConnections connections,
            EventProducer producer,
            MeterRegistry registry,
            @ConfigProperty(name = "wugu.service") String service) {
        this.connections = connections;
        this.producer = producer;
        this.source = "/" + service + "-service";
        this.registry = registry;
        this.failedRounds = Counter.builder("wugu.outbox.failed.rounds")
                .description("How often the relay paused because a topic took no events")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        Leader made = new Leader(connections, "outbox", this::relay);
        Gauge.builder("wugu.outbox.leading", made, one -> one.isLeading() ? 1 : 0)
                .description("1 on the replica that brings the events to Kafka, 0 on the others")
                .register(registry);
        leader = made;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (leader != null) {
            leader.close();
        }
    }

    private boolean relay(Connection connection) throws SQLException, InterruptedException {
        List<WaitingEvent> waiting = waiting(connection);
        Portion portion = Portion.send(waiting, producer, source);
        forget(connection, portion.arrived());
        setAside(connection, portion.refused());
        deaf.addAll(portion.deaf());
        if (waiting.size() == PORTION) {
            return true;
        }
        if (deaf.isEmpty()) {
            failures = 0;
            return false;
        }
        pause();
        return true;
    }

    private void pause() throws InterruptedException {
        failures++;
        failedRounds.increment();
        deaf.clear();
        Thread.sleep(backoff.after(failures).toMillis());
    }

    private List<WaitingEvent> waiting(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WaitingEvent.SELECT)) {
            select.setArray(1, connection.createArrayOf("text", deaf.toArray()));
            select.setInt(2, PORTION);
            List<WaitingEvent> waiting = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(WaitingEvent.of(rows));
                }
            }
            return waiting;
        }
    }

    private static void forget(Connection connection, List<WaitingEvent> published) throws SQLException {
        if (published.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", published.stream().map(WaitingEvent::id).toArray()));
            delete.executeUpdate();
        }
    }

    private static void setAside(Connection connection, Map<WaitingEvent, String> refused) throws SQLException {
        for (Map.Entry<WaitingEvent, String> one : refused.entrySet()) {
            try (PreparedStatement move = connection.prepareStatement(WaitingEvent.SET_ASIDE)) {
                move.setLong(1, one.getKey().id());
                move.setString(2, one.getValue());
                move.executeUpdate();
            }
        }
    }
}
