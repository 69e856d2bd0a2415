package org.wugu.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.wugu.parts.KafkaBroker;

/** Reads and writes the topics of {@link RealParts} raw, as the administrator. */
public final class Topics {

    private static final Duration POLL = Duration.ofMillis(100);

    private Topics() {}

    /** Everything that a topic holds now, from its start; within a partition in order. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /**
     * Waits until a topic holds that many records that match, and answers those.
     *
     * @throws AssertionError when it does not within that time
     */
    public static List<ConsumerRecord<String, byte[]>> await(
            String topic, int count, Duration longest, Predicate<ConsumerRecord<String, byte[]>> matching) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            List<ConsumerRecord<String, byte[]>> found =
                    all(topic).stream().filter(matching).toList();
            if (found.size() >= count) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        topic + " has " + found.size() + " such records after " + longest + ", not " + count);
            }
        }
    }

    /** Writes one record and returns when the broker has it. */
    public static void produce(String topic, @Nullable String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while writing to " + topic, e);
        } catch (ExecutionException e) {
            throw new AssertionError(topic + ": " + e.getMessage(), e);
        }
    }

    /** Takes away everything that a topic of one partition holds, for a test that begins anew. */
    public static void forget(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (Admin admin = Admin.create(settings())) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(-1)))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while emptying " + topic, e);
        } catch (ExecutionException e) {
            throw new AssertionError(topic + ": " + e.getMessage(), e);
        }
    }

    /** A record's headers as text. */
    public static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    private static Map<String, Object> settings() {
        return new LinkedHashMap<>(KafkaBroker.clientSettings(Parts.kafkaPort(), KafkaBroker.ADMIN, Parts.PASSWORD));
    }
}
