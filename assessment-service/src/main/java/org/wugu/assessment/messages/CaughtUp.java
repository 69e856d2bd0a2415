package org.wugu.assessment.messages;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.assessment.figures.Completeness;

/**
 * Compares where the topics end with where the whole consumer group stands, so that every replica knows it, also of the
 * partitions that others read. Offsets are committed after counting, never before: the answer may be late, not early.
 */
@Singleton
class CaughtUp implements Completeness {

    private static final Logger LOG = Logger.getLogger(CaughtUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Admin kafka;
    private final String group;
    private final List<String> topics;
    private final Clock clock;
    private volatile @Nullable Instant until;

    CaughtUp(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "wugu.service") String group,
            @ConfigProperty(name = "mp.messaging.incoming.volunteers.topics") List<String> topics,
            Clock clock) {
        Map<String, Object> config = new HashMap<>(broker);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.kafka = Admin.create(config);
        this.group = group;
        this.topics = topics;
        this.clock = clock;
    }

    @PreDestroy
    void close() {
        kafka.close(PATIENCE);
    }

    @Override
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compare() throws InterruptedException {
        Instant asked = clock.instant();
        try {
            Map<TopicPartition, Long> ends = ends();
            Map<TopicPartition, OffsetAndMetadata> counted = kafka.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            boolean all = ends.entrySet().stream().allMatch(end -> {
                OffsetAndMetadata reached = counted.get(end.getKey());
                return end.getValue() <= (reached == null ? 0 : reached.offset());
            });
            if (all) {
                until = asked;
            }
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf(e, "Kafka does not say where the topics end; as-of stays at %s", until);
        }
    }

    private Map<TopicPartition, Long> ends() throws InterruptedException, ExecutionException, TimeoutException {
        var partitions = kafka.describeTopics(topics).allTopicNames().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        Map<TopicPartition, OffsetSpec> asked = partitions.values().stream()
                .flatMap(topic -> topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return kafka.listOffsets(asked).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
