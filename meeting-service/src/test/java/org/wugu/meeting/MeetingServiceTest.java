package org.wugu.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.inbox.EventBatches;
import org.wugu.platform.inbox.IncomingEvent;
import org.wugu.platform.outbox.Outbox;
import org.wugu.platform.outbox.OutgoingEvent;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.testing.Topics;

/** What the service has so far, proved on the real parts; there is nothing else. */
@OnRealParts
class MeetingServiceTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final DivisionCode SHOUZHANG = DivisionCode.of("371521109");

    @Inject
    Outbox outbox;

    @Inject
    EventBatches batches;

    @Inject
    ScopeRunner scopes;

    @Test
    void anEventLeavesForTheTopicOfItsTier() {
        // Given
        String subject = UUID.randomUUID().toString();
        OutgoingEvent event = new OutgoingEvent(
                UUID.randomUUID(),
                "org.wugu.meeting.test.v1",
                Tier.TOWNSHIP,
                SHOUZHANG,
                subject,
                Instant.now(),
                Map.of());

        // When
        scopes.system(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(event)));

        // Then
        List<ConsumerRecord<String, byte[]>> sent = Topics.await(
                "township.meetings",
                1,
                LONGEST,
                told -> subject.equals(Topics.headers(told).get("ce_subject")));
        assertThat(sent).singleElement().satisfies(told -> {
            assertThat(told.key()).isEqualTo(SHOUZHANG.value());
            assertThat(Topics.headers(told)).containsEntry("ce_source", "/meeting-service");
        });
    }

    @Test
    void eventsComeInAndWhatIsNoneGoesToTheDeadLetters() {
        // Given
        ConsumerRecord<String, byte[]> good = incoming(
                0,
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "org.wugu.volunteer.submitted.v1",
                        "ce_tier", "township",
                        "ce_orgcode", SHOUZHANG.value(),
                        "ce_subject", "a",
                        "ce_time", "2026-11-23T00:00:00Z"));
        String strange = UUID.randomUUID().toString();
        ConsumerRecord<String, byte[]> bad = incoming(1, Map.of("ce_id", strange));
        List<String> subjects = new ArrayList<>();

        // When
        batches.process(
                new ConsumerRecords<>(
                        Map.of(new TopicPartition("township.volunteers", 0), List.of(good, bad)), Map.of()),
                events -> events.stream().map(IncomingEvent::subject).forEach(subjects::add));

        // Then
        assertThat(subjects).containsExactly("a");
        List<ConsumerRecord<String, byte[]>> letters = Topics.await(
                "meeting.dead-letters",
                1,
                LONGEST,
                letter -> strange.equals(Topics.headers(letter).get("ce_id")));
        assertThat(Topics.headers(letters.get(0)).get("dead-letter-reason")).contains("ce_type is missing");
    }

    @Test
    void itIsReadyAndMeasured() {
        given().get(management("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("outbox", "dead-letters"));
        assertThat(given().get(management("/q/metrics")).asString())
                .contains(
                        "wugu_outbox_lag_rows",
                        "wugu_inbox_lag_records",
                        "wugu_dead_letters_total",
                        "wugu_outbox_set_aside");
    }

    private static String management(String path) {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.management.port", String.class)
                + path;
    }

    private static ConsumerRecord<String, byte[]> incoming(long offset, Map<String, String> headers) {
        ConsumerRecord<String, byte[]> incoming = new ConsumerRecord<>(
                "township.volunteers", 0, offset, SHOUZHANG.value(), "{}".getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> incoming.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return incoming;
    }
}
