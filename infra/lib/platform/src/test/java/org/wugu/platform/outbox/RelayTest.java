package org.wugu.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Database;
import org.wugu.testing.Topics;

@OnRealParts
class RelayTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Database CHILD = Database.of("child");

    /** A topic that is there, and that the service under test may not write to. */
    private static final String NOT_GRANTED = "city.feed";

    @Inject
    Outbox outbox;

    @Inject
    @Readiness
    OutboxLag lag;

    @Inject
    MeterRegistry registry;

    @AfterEach
    void nothing_waits() {
        CHILD.execute("delete from outbox");
        CHILD.execute("delete from outbox_set_aside");
    }

    @Test
    void a_committed_event_arrives_on_its_tiers_topic_as_a_cloud_event_and_leaves_the_outbox() {
        // Given
        OutgoingEvent event = event("arrives", 1);

        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));

        // Then
        ConsumerRecord<String, byte[]> arrived =
                Topics.await("county.children", 1, SOON, of("arrives")).get(0);
        assertThat(arrived.key()).isEqualTo("371521109");
        assertThat(new String(arrived.value(), UTF_8)).isEqualTo("{\"version\":1}");
        assertThat(Topics.headers(arrived))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", event.id().toString())
                .containsEntry("ce_source", "/child-service")
                .containsEntry("ce_type", "org.wugu.thing.changed.v1")
                .containsEntry("ce_subject", "arrives")
                .containsEntry("ce_tier", "county")
                .containsEntry("ce_orgcode", "371521109")
                .containsEntry("content-type", "application/json");
        assertThat(CHILD.number("select count(*) from outbox where subject = 'arrives'"))
                .isZero();
    }

    @Test
    void an_event_whose_transaction_rolls_back_was_never_there() {
        // When
        QuarkusTransaction.begin();
        outbox.append(event("rolled back", 1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event("after it", 1)));

        // Then
        Topics.await("county.children", 1, SOON, of("after it"));
        assertThat(Topics.all("county.children")).noneMatch(of("rolled back"));
    }

    @Test
    void the_events_of_an_aggregate_keep_their_order() {
        // When
        IntStream.rangeClosed(1, 1200).forEach(version -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(event("in order", version))));

        // Then
        List<String> versions = Topics.await("county.children", 1200, SOON, of("in order")).stream()
                .map(arrived -> new String(arrived.value(), UTF_8))
                .toList();
        assertThat(versions)
                .isEqualTo(IntStream.rangeClosed(1, 1200)
                        .mapToObj(version -> "{\"version\":" + version + "}")
                        .toList());
    }

    @Test
    void an_event_that_kafka_will_never_take_is_set_aside_and_holds_up_nothing() {
        // Given
        OutgoingEvent tooLarge = event("too large", Map.of("version", 1, "text", "x".repeat(2_000_000)));

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(tooLarge);
            outbox.append(event("too large", 2));
        });

        // Then
        assertThat(Topics.await("county.children", 1, SOON, of("too large")))
                .extracting(arrived -> new String(arrived.value(), UTF_8))
                .containsExactly("{\"version\":2}");
        await().atMost(SOON).until(() -> CHILD.number("select count(*) from outbox") == 0);
        assertThat(CHILD.rows("select subject, reason from outbox_set_aside"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("subject", "too large")
                        .hasEntrySatisfying("reason", reason -> assertThat(String.valueOf(reason))
                                .contains("RecordTooLargeException")));
        assertThat(lag.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(lag.call().getData().orElseThrow())
                .containsEntry("setAside", 1L)
                .containsKey("setAsideSince");
        assertThat(registry.get("wugu.outbox.set.aside").gauge().value()).isOne();
    }

    @Test
    void a_topic_that_takes_nothing_holds_up_no_other_and_is_asked_after_pauses_that_grow() {
        // Given
        Counter rounds = registry.get("wugu.outbox.failed.rounds").counter();
        double before = rounds.count();
        long start = System.nanoTime();

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(NOT_GRANTED, List.of(event("held", 1)));
            outbox.append(event("beside it", 1));
        });

        // Then
        Topics.await("county.children", 1, SOON, of("beside it"));
        await().atMost(SOON).until(() -> rounds.count() >= before + 5);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("four pauses lie between five attempts, each at least half of 100, 200, 400 and 800 ms")
                .isGreaterThan(Duration.ofMillis(750));
        assertThat(CHILD.number("select count(*) from outbox where subject = 'held'"))
                .isOne();
    }

    @Test
    void an_event_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.append(event("alone", 1))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void an_act_of_the_system_needs_an_offices_tier() {
        assertThatThrownBy(() -> new OutgoingEvent(
                        Ids.next(), "t", Tier.SYSTEM, DivisionCode.of("3715"), "s", Instant.now(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OutgoingEvent event(String subject, int version) {
        return event(subject, Map.of("version", version));
    }

    private static OutgoingEvent event(String subject, Map<String, Object> data) {
        return new OutgoingEvent(
                Ids.next(),
                "org.wugu.thing.changed.v1",
                Tier.COUNTY,
                DivisionCode.of("371521109"),
                subject,
                Instant.now(),
                data);
    }

    private static Predicate<ConsumerRecord<String, byte[]>> of(String subject) {
        return arrived -> subject.equals(Topics.headers(arrived).get("ce_subject"));
    }
}
