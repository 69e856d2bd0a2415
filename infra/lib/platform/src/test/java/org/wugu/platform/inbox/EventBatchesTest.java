package org.wugu.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.arjuna.ats.arjuna.AtomicAction;
import com.arjuna.ats.arjuna.coordinator.BasicAction;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Ids;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Database;
import org.wugu.testing.Topics;

@OnRealParts
class EventBatchesTest {

    private static final String TOPIC = "county.volunteers";
    private static final String DEAD_LETTERS = "child.dead-letters";

    @Inject
    EventBatches batches;

    @Inject
    Listeners listeners;

    @Inject
    @Readiness
    DeadLettersCheck check;

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
        batches.process(records(List.of(good("a"), good("b"))), this::keepAsThings);

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
                records(List.of(good("a"), record("{\"name\":", headers()), withoutType, good("d"))),
                this::keepAsThings);

        // Then
        assertThat(names()).containsExactly("a", "d");
        List<Map<String, String>> letters =
                Topics.await(DEAD_LETTERS, 2, Duration.ofSeconds(10), letter -> true).stream()
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
    void one_record_that_breaks_a_constraint_is_found_by_halves_and_the_others_are_kept_in_order() {
        // Given
        List<String> kept = new ArrayList<>();
        AtomicInteger transactions = new AtomicInteger();
        List<ConsumerRecord<String, byte[]>> hundred = IntStream.range(0, 100)
                .mapToObj(i -> good(String.format("%03d", i)))
                .collect(Collectors.toCollection(ArrayList::new));
        hundred.set(61, record("{\"name\":null}", headers("nameless")));

        // When
        batches.process(records(hundred), events -> {
            transactions.incrementAndGet();
            keepAsThings(events);
            kept.addAll(events.stream().map(this::nameOf).toList());
        });

        // Then
        assertThat(names()).hasSize(99).doesNotContain("061");
        assertThat(kept).hasSize(99).isSorted();
        assertThat(transactions)
                .as("one for all, two for each time it is halved")
                .hasValueLessThanOrEqualTo(1 + 2 * 7);
        assertThat(letter("nameless"))
                .containsEntry("dead-letter-offset", "61")
                .hasEntrySatisfying(
                        "dead-letter-reason",
                        reason -> assertThat(reason).contains("SQLSTATE 23502").contains("column \"name\""));
    }

    @Test
    void what_fails_only_at_the_commit_is_found_as_well() {
        // Given
        database.execute("create table once (name text unique deferrable initially deferred)");
        database.execute("grant insert on once to child_app");

        // When
        try {
            batches.process(
                    records(List.of(good("a"), good("b"), record("{\"name\":\"a\"}", headers("again")), good("c"))),
                    events -> {
                        keepAsThings(events);
                        events.forEach(event -> entities.createNativeQuery("insert into once values (?)")
                                .setParameter(1, nameOf(event))
                                .executeUpdate());
                    });
        } finally {
            database.execute("drop table once");
        }

        // Then
        assertThat(names()).containsExactly("a", "b", "c");
        assertThat(letter("again").get("dead-letter-reason")).contains("SQLSTATE 23505");
    }

    @Test
    void what_a_listener_stumbles_over_is_set_aside_like_what_the_database_refuses() {
        // When
        batches.process(
                records(List.of(good("a"), record("{\"name\":\"b\"}", headers("stumble")), good("c"))), events -> {
                    if (events.stream().anyMatch(event -> nameOf(event).equals("b"))) {
                        throw new IllegalStateException("nobody thought of this");
                    }
                    keepAsThings(events);
                });

        // Then
        assertThat(names()).containsExactly("a", "c");
        assertThat(letter("stumble").get("dead-letter-reason")).contains("nobody thought of this");
    }

    @Test
    void a_letter_that_would_be_too_large_says_where_its_record_stands() {
        // Given
        String large = "{\"name\":\"" + "x".repeat(1_048_400) + "\"";

        // When
        batches.process(records(List.of(good("a"), record(large, headers("large")))), this::keepAsThings);

        // Then
        assertThat(names()).containsExactly("a");
        assertThat(letter("large")).containsEntry("dead-letter-topic", TOPIC).containsEntry("dead-letter-offset", "1");
    }

    @Test
    void a_connection_that_dies_is_no_reason_to_set_anything_aside() {
        // Given
        AtomicInteger attempts = new AtomicInteger();
        int before = Topics.all(DEAD_LETTERS).size();

        // When
        batches.process(records(List.of(good("a"), good("b"))), events -> {
            keepAsThings(events);
            if (attempts.incrementAndGet() < 3) {
                entities.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                        .getResultList();
            }
        });

        // Then
        assertThat(attempts).hasValue(3);
        assertThat(names()).containsExactly("a", "b");
        assertThat(Topics.all(DEAD_LETTERS)).hasSize(before);
    }

    @Test
    void a_transaction_that_runs_out_of_time_is_tried_with_fewer_records_and_one_alone_again() {
        // Given
        List<Integer> attempts = new ArrayList<>();
        int before = Topics.all(DEAD_LETTERS).size();

        // When
        batches.process(records(List.of(good("a"), good("b"))), events -> {
            attempts.add(events.size());
            if (attempts.size() < 3) {
                endAsTheReaperDoes();
            }
            keepAsThings(events);
        });

        // Then
        assertThat(attempts).containsExactly(2, 1, 1, 1);
        assertThat(names()).containsExactly("a", "b");
        assertThat(Topics.all(DEAD_LETTERS)).hasSize(before);
    }

    @Test
    void a_failed_attempt_leaves_nothing_behind() {
        // Given
        AtomicInteger attempts = new AtomicInteger();

        // When
        batches.process(records(List.of(good("a"), good("b"))), events -> {
            keepAsThings(events);
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("after the work, before the commit");
            }
        });

        // Then
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void readiness_tells_what_was_set_aside_and_stays_up() {
        // Given
        long before = setAside();

        // When
        batches.process(records(List.of(record("{", headers("told")))), this::keepAsThings);

        // Then
        assertThat(setAside()).isEqualTo(before + 1);
        HealthCheckResponse told = check.call();
        assertThat(told.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(told.getData().orElseThrow()).containsKeys("since", "last");
    }

    @Test
    void a_listener_takes_the_states_of_its_aggregate_and_sets_aside_what_can_be_none() {
        // Given
        Map<String, String> another = headers("another");
        another.put("ce_type", "org.wugu.other-thing.changed.v7");
        Map<String, String> later = headers("later");
        later.put("ce_type", "org.wugu.thing.changed.v2");
        List<String> taken = new ArrayList<>();
        // When
        listeners
                .of(
                        "thing",
                        1,
                        Named.class,
                        (Named told, Instant at) -> Told.required("name", told.name()) + at,
                        taken::addAll)
                .accept(records(List.of(
                        good("a"),
                        record("{}", another),
                        record("{\"name\":\"b\"}", later),
                        record("{\"name\":null}", headers("unnamed")))));
        // Then
        assertThat(taken).contains("a2026-11-23T00:00:00Z").doesNotContain("b2026-11-23T00:00:00Z");
        assertThat(letter("later").get("dead-letter-reason")).contains("not of version 1");
        assertThat(letter("unnamed").get("dead-letter-reason")).contains("name is missing");
    }

    private long setAside() {
        return (Long)
                Objects.requireNonNull(check.call().getData().orElseThrow().get("setAside"));
    }

    /** From a thread of its own, in the middle of the work. */
    private static void endAsTheReaperDoes() {
        BasicAction action = BasicAction.Current();
        try {
            Thread reaper = new Thread(((AtomicAction) action)::cancel);
            reaper.start();
            reaper.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> letter(String subject) {
        return Topics.await(
                        DEAD_LETTERS,
                        1,
                        Duration.ofSeconds(10),
                        letter -> subject.equals(Topics.headers(letter).get("ce_subject")))
                .stream()
                .map(Topics::headers)
                .findFirst()
                .orElseThrow();
    }

    private String nameOf(IncomingEvent event) {
        return event.<Named>dataAs(json.readerFor(Named.class)).name();
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
        return headers("s");
    }

    private static Map<String, String> headers(String subject) {
        return new HashMap<>(Map.of(
                "ce_id", Ids.next().toString(),
                "ce_type", "org.wugu.thing.changed.v1",
                "ce_tier", "county",
                "ce_orgcode", "371521109",
                "ce_subject", subject,
                "ce_time", "2026-11-23T00:00:00Z"));
    }

    private static ConsumerRecord<String, byte[]> record(String data, Map<String, String> headers) {
        ConsumerRecord<String, byte[]> made = new ConsumerRecord<>(TOPIC, 0, 0, "371521109", data.getBytes(UTF_8));
        headers.forEach((name, value) -> made.headers().add(name, value.getBytes(UTF_8)));
        return made;
    }

    private static ConsumerRecords<String, byte[]> records(List<ConsumerRecord<String, byte[]>> wanted) {
        List<ConsumerRecord<String, byte[]>> numbered = IntStream.range(0, wanted.size())
                .mapToObj(offset -> new ConsumerRecord<>(
                        TOPIC,
                        0,
                        offset,
                        ConsumerRecord.NO_TIMESTAMP,
                        wanted.get(offset).timestampType(),
                        0,
                        wanted.get(offset).value().length,
                        wanted.get(offset).key(),
                        wanted.get(offset).value(),
                        wanted.get(offset).headers(),
                        Optional.empty()))
                .toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), numbered), Map.of());
    }
}
