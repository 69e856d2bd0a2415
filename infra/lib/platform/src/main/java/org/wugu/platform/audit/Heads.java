package org.wugu.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.kafka.EventProducer;

/**
 * Tells Kafka the end of the chain, where nobody who owns the database can take it back: the newest rows and their seals
 * cannot go together without a trace. The topic is {@code <service>.access-log-heads}.
 */
@ApplicationScoped
class Heads {

    private static final Logger LOG = Logger.getLogger(Heads.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Within which a link is told once it is made, by clocks that may differ; a link is told later only while Kafka is away. */
    private static final Duration SLOWEST = Duration.ofHours(1);

    private final EventProducer producer;
    private final Map<String, Object> broker;
    private final ObjectMapper json;
    private final String service;
    private final TopicPartition partition;
    private final AtomicReference<@Nullable Seal> untold = new AtomicReference<>();
    private volatile byte[] end = new byte[0];

    Heads(
            EventProducer producer,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            ObjectMapper json,
            @ConfigProperty(name = "wugu.service") String service) {
        this.producer = producer;
        this.broker = broker;
        this.json = json;
        this.service = service;
        this.partition = new TopicPartition(service + ".access-log-heads", 0);
    }

    /** The chain ends here now; Kafka is told soon, unless it has been. */
    void moved(Seal head) {
        if (head.seq() > 0 && !Arrays.equals(head.hash(), end)) {
            end = head.hash();
            untold.set(head);
        }
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() throws IOException, InterruptedException {
        Seal head = untold.get();
        if (head == null) {
            return;
        }
        byte[] bytes = json.writeValueAsBytes(new Head(
                head.seq(), HexFormat.of().formatHex(head.hash()), head.look().at()));
        try {
            producer.send(new ProducerRecord<>(partition.topic(), partition.partition(), service, bytes))
                    .get();
            untold.compareAndSet(head, null);
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf("the end of the access log's chain could not be told: %s; trying again", e.getMessage());
        }
    }

    /**
     * Reads what was told since that moment, a batch at a time.
     *
     * @return false when Kafka does not answer within 5 seconds
     */
    boolean read(Instant since, Consumer<List<Head>> batches) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            OffsetAndTimestamp first = consumer.offsetsForTimes(
                            Map.of(partition, Math.max(0, since.minus(SLOWEST).toEpochMilli())))
                    .get(partition);
            consumer.seek(partition, first == null ? end : first.offset());
            return read(consumer, end, batches);
        } catch (KafkaException e) {
            LOG.warnf("the ends of the access log's chain that were told cannot be read: %s", e.getMessage());
            return false;
        }
    }

    private boolean read(KafkaConsumer<String, byte[]> consumer, long end, Consumer<List<Head>> batches) {
        while (consumer.position(partition) < end) {
            long position = consumer.position(partition);
            List<Head> batch = new ArrayList<>();
            consumer.poll(PATIENCE).forEach(one -> head(one).ifPresent(batch::add));
            if (consumer.position(partition) == position) {
                return false;
            }
            batches.accept(batch);
        }
        return true;
    }

    private Optional<Head> head(ConsumerRecord<String, byte[]> told) {
        try {
            return Optional.of(json.readValue(told.value(), Head.class));
        } catch (IOException e) {
            LOG.warnf("%s@%d is no end of a chain", told.topic(), told.offset());
            return Optional.empty();
        }
    }
}
