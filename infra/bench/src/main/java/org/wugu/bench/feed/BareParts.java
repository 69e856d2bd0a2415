package org.wugu.bench.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wugu.bench.measure.Latencies;

/**
 * What nobody can do without: one commit of a row, one record brought through Kafka, one commit again, with the plain
 * drivers, on the very PostgreSQL and Kafka that the system uses and with the acknowledgements that it asks for. One
 * thread does one thing at a time, so that no waiting of its own is part of the sum.
 */
final class BareParts implements AutoCloseable {

    /** About what the outbox row of a submission weighs. */
    private static final int BYTES = 600;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connection connection;
    private final TopicPartition partition;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final byte[] payload = new byte[BYTES];

    /**
     * @param connection to a database in which a table may be made
     * @param topic one that nobody else uses
     */
    BareParts(Connection connection, Map<String, String> kafka, String topic) throws SQLException {
        this.connection = connection;
        this.partition = new TopicPartition(topic, 0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bare (id bigint generated always as identity primary key,"
                    + " at timestamptz not null default clock_timestamp(), data bytea not null)");
        }
        connection.setAutoCommit(false);
        Map<String, Object> sending = new HashMap<>(kafka);
        sending.put(ProducerConfig.ACKS_CONFIG, "all");
        sending.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producer = new KafkaProducer<>(sending, new ByteArraySerializer(), new ByteArraySerializer());
        Map<String, Object> receiving = new HashMap<>(kafka);
        receiving.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        consumer = new KafkaConsumer<>(receiving, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
    }

    /** The sums of the three, at the pace of the system's own writes. */
    Latencies measure(Pace pace, Duration time) throws SQLException, InterruptedException, ExecutionException {
        Latencies sums = new Latencies();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            pace.await();
            long start = System.nanoTime();
            commit();
            throughKafka();
            commit();
            sums.add(System.nanoTime() - start);
        }
        return sums;
    }

    private void commit() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into bare (data) values (?)")) {
            insert.setBytes(1, payload);
            insert.executeUpdate();
        }
        connection.commit();
    }

    private void throughKafka() throws InterruptedException, ExecutionException {
        var sent = producer.send(new ProducerRecord<>(partition.topic(), partition.partition(), null, payload));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.poll(PATIENCE).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a record did not come back within " + PATIENCE);
            }
        }
        sent.get();
    }

    @Override
    public void close() throws SQLException {
        producer.close();
        consumer.close();
        connection.close();
    }
}
