package org.wugu.bench.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What no projection can do without: the events of a topic read by the plain client and kept by COPY, a commit for each batch. */
final class BareProjection {

    /** As many as the system's own listener takes at once. */
    private static final int BATCH = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Connection connection;
    private final Map<String, String> kafka;

    /** @param connection to a database in which a table may be made; it is used in transactions */
    BareProjection(Connection connection, Map<String, String> kafka) throws SQLException {
        this.connection = connection;
        this.kafka = kafka;
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bare_event (office text not null, data text not null)");
        }
        connection.setAutoCommit(false);
    }

    /** Events a second, from the first batch to the commit of the last. */
    double perSecond(String topic, int events) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate bare_event");
        }
        connection.commit();
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
            int kept = 0;
            ConsumerRecords<String, byte[]> records = consumer.poll(PATIENCE);
            long start = System.nanoTime();
            while (!records.isEmpty()) {
                copy.copyIn("copy bare_event (office, data) from stdin", new StringReader(lines(records)));
                connection.commit();
                kept += records.count();
                if (kept == events) {
                    return events / ((System.nanoTime() - start) / 1e9);
                }
                records = consumer.poll(PATIENCE);
            }
            throw new IllegalStateException("only " + kept + " events came");
        }
    }

    private KafkaConsumer<String, byte[]> consumer(String topic) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static String lines(ConsumerRecords<String, byte[]> records) {
        StringBuilder lines = new StringBuilder();
        for (ConsumerRecord<String, byte[]> event : records) {
            // JSON of our own making, in which neither tab nor line end nor backslash stands.
            lines.append(event.key())
                    .append('\t')
                    .append(new String(event.value(), UTF_8))
                    .append('\n');
        }
        return lines.toString();
    }
}
