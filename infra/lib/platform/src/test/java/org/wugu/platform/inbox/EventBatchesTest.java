package org.wugu.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Ids;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Database;
import org.wugu.testing.Topics;

@OnRealParts
class EventBatchesTest {

    private static final String TOPIC = "county.volunteers";

    @Inject
    EventBatches batches;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    private final Database database = Database.of("child");

    /** What the listener under test reads of an event. */
    public record Named(String name) {}

    @BeforeEach
    void no_things() {
        database.execute("delete from thing");
    }

    @Test
    void a_batch_is_one_transaction_of_the_system() {
        batches.process(records(good("a"), good("b")), this::keepAsThings);

        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void what_cannot_be_understood_goes_aside_with_its_reason_and_the_rest_goes_on() {
        // Given
        Map<String, String> headless = headers();
        headless.remove("ce_type");
        ConsumerRecord<String, byte[]> withoutType = record("{\"name\":\"c\"}", headless);

        // When
        batches.process(
                records(good("a"), record("{\"name\":", headers()), withoutType, good("d")), this::keepAsThings);

        // Then
        assertThat(names()).containsExactly("a", "d");
        List<Map<String, String>> letters =
                Topics.await("child.dead-letters", 2, Duration.ofSeconds(10), letter -> true).stream()
                        .map(Topics::headers)
                        .toList();
        assertThat(letters)
                .extracting(letter -> letter.get("dead-letter-reason"))
                .anySatisfy(reason -> assertThat(reason).contains("ce_type"))
                .anySatisfy(reason -> assertThat(reason).contains("data cannot be read"));
        assertThat(letters).allSatisfy(letter -> assertThat(letter)
                .containsEntry("dead-letter-topic", TOPIC)
                .containsKeys("dead-letter-partition", "dead-letter-offset"));
    }

    @Test
    void a_database_that_fails_is_asked_again_and_nothing_is_set_aside() {
        // Given
        AtomicInteger attempts = new AtomicInteger();
        long before = Topics.all("child.dead-letters").size();

        // When
        batches.process(records(good("a")), events -> {
            if (attempts.incrementAndGet() < 3) {
                entities.createNativeQuery("select 1 / 0").getResultList();
            }
            keepAsThings(events);
        });

        // Then
        assertThat(attempts).hasValue(3);
        assertThat(names()).containsExactly("a");
        assertThat(Topics.all("child.dead-letters")).hasSize((int) before);
    }

    @Test
    void a_failed_attempt_leaves_nothing_behind() {
        // Given
        AtomicInteger attempts = new AtomicInteger();

        // When
        batches.process(records(good("a"), good("b")), events -> {
            keepAsThings(events);
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("after the work, before the commit");
            }
        });

        // Then
        assertThat(names()).containsExactly("a", "b");
    }

    private void keepAsThings(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            Named named = event.dataAs(json.readerFor(Named.class));
            entities.createNativeQuery("insert into thing (id, township_code, name) values (?, ?, ?)")
                    .setParameter(1, event.id())
                    .setParameter(2, event.orgCode().value())
                    .setParameter(3, named.name())
                    .executeUpdate();
        }
    }

    private List<Object> names() {
        List<Object> names = new ArrayList<>();
        database.rows("select name from thing order by name").forEach(row -> names.add(row.get("name")));
        return names;
    }

    private static ConsumerRecord<String, byte[]> good(String name) {
        return record("{\"name\":\"" + name + "\"}", headers());
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "ce_id", Ids.next().toString(),
                "ce_type", "org.wugu.thing.changed.v1",
                "ce_tier", "county",
                "ce_orgcode", "371521109",
                "ce_subject", "s",
                "ce_time", "2026-11-23T00:00:00Z"));
    }

    private static ConsumerRecord<String, byte[]> record(String data, Map<String, String> headers) {
        ConsumerRecord<String, byte[]> made = new ConsumerRecord<>(TOPIC, 0, 0, "371521109", data.getBytes(UTF_8));
        headers.forEach((name, value) -> made.headers().add(name, value.getBytes(UTF_8)));
        return made;
    }

    @SafeVarargs
    private static ConsumerRecords<String, byte[]> records(ConsumerRecord<String, byte[]>... wanted) {
        List<ConsumerRecord<String, byte[]>> numbered = IntStream.range(0, wanted.length)
                .mapToObj(offset -> new ConsumerRecord<>(
                        TOPIC,
                        0,
                        offset,
                        ConsumerRecord.NO_TIMESTAMP,
                        wanted[offset].timestampType(),
                        0,
                        wanted[offset].value().length,
                        wanted[offset].key(),
                        wanted[offset].value(),
                        wanted[offset].headers(),
                        Optional.empty()))
                .toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), numbered), Map.of());
    }
}
