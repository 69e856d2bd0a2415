package org.wugu.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.database.DedicatedConnections;
import org.wugu.platform.database.Leader;
import org.wugu.platform.kafka.EventProducer;

/**
 * Brings outbox rows to Kafka: one leader, woken by NOTIFY, in the order of the rows, at least once. It selects what is
 * unpublished and never what is newer than the last, because the order of identities is not the order of commits; and it
 * stops at the first send that fails, so that no later event of an aggregate overtakes an earlier one.
 */
@Singleton
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int PORTION = 500;

    private final DedicatedConnections connections;
    private final EventProducer producer;
    private final String source;
    private @Nullable Leader leader;

    Relay(
            DedicatedConnections connections,
            EventProducer producer,
            @ConfigProperty(name = "wugu.service") String service) {
        this.connections = connections;
        this.producer = producer;
        this.source = "/" + service + "-service";
    }

    void start(@Observes StartupEvent event) {
        leader = new Leader(connections, "outbox", this::relay);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (leader != null) {
            leader.close();
        }
    }

    private boolean relay(Connection connection) throws SQLException, InterruptedException {
        List<WaitingEvent> waiting = waiting(connection);
        int arrived = send(waiting);
        forget(connection, waiting.subList(0, arrived));
        return arrived == PORTION || arrived < waiting.size();
    }

    private static List<WaitingEvent> waiting(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WaitingEvent.SELECT)) {
            select.setInt(1, PORTION);
            List<WaitingEvent> waiting = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(WaitingEvent.of(rows));
                }
            }
            return waiting;
        }
    }

    private int send(List<WaitingEvent> waiting) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(waiting.size());
        try {
            for (WaitingEvent event : waiting) {
                ProducerRecord<String, byte[]> toSend = event.toRecord(source);
                sent.add(producer.send(toSend));
            }
        } catch (RuntimeException e) {
            LOG.warnf("Kafka takes no events: %s; %d wait", e.getMessage(), waiting.size());
        }
        return acknowledged(sent);
    }

    /** How many of the sends, from the first on, have arrived before one that has not. */
    private static int acknowledged(List<Future<RecordMetadata>> sent) throws InterruptedException {
        int arrived = 0;
        for (Future<RecordMetadata> future : sent) {
            try {
                future.get();
                arrived++;
            } catch (ExecutionException e) {
                LOG.warnf("Kafka did not acknowledge an event: %s; trying again", e.getCause());
                return arrived;
            }
        }
        return arrived;
    }

    private static void forget(Connection connection, List<WaitingEvent> published) throws SQLException {
        if (published.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            Array ids = connection.createArrayOf(
                    "bigint", published.stream().map(WaitingEvent::id).toArray());
            delete.setArray(1, ids);
            delete.executeUpdate();
        }
    }
}
