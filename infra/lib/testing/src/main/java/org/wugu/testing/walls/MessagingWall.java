package org.wugu.testing.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.wugu.testing.ThisService;
import org.wugu.testing.Topics;

/** A service without features of its own: what it sends leaves on its topic, and what it is sent comes in. */
public abstract class MessagingWall {

    protected static final String TOWNSHIP = "371521109";

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Appends an event about the subject to the outbox, of the tier and code of {@link #TOWNSHIP}. */
    protected abstract void send(String type, String subject);

    /** Takes a batch in; answers the subjects of what was understood. */
    protected abstract List<String> take(ConsumerRecords<String, byte[]> batch);

    @Test
    void anEventLeavesForTheTopicOfItsTier() {
        // Given
        String subject = UUID.randomUUID().toString();

        // When
        send("org.wugu." + ThisService.id() + ".test.v1", subject);

        // Then
        List<ConsumerRecord<String, byte[]>> sent = Topics.await(
                "township." + ThisService.plural(),
                1,
                LONGEST,
                told -> subject.equals(Topics.headers(told).get("ce_subject")));
        assertThat(sent).singleElement().satisfies(told -> {
            assertThat(told.key()).isEqualTo(TOWNSHIP);
            assertThat(Topics.headers(told)).containsEntry("ce_source", "/" + ThisService.id() + "-service");
        });
    }

    @Test
    void eventsComeInAndWhatIsNoneGoesToTheDeadLetters() {
        // Given
        ConsumerRecord<String, byte[]> good = incoming(
                0,
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "org.wugu.thing.done.v1",
                        "ce_tier", "township",
                        "ce_orgcode", TOWNSHIP,
                        "ce_subject", "a",
                        "ce_time", "2026-11-23T00:00:00Z"));
        String strange = UUID.randomUUID().toString();
        ConsumerRecord<String, byte[]> bad = incoming(1, Map.of("ce_id", strange));

        // When
        List<String> subjects = take(
                new ConsumerRecords<>(Map.of(new TopicPartition("township.things", 0), List.of(good, bad)), Map.of()));

        // Then
        assertThat(subjects).containsExactly("a");
        List<ConsumerRecord<String, byte[]>> letters = Topics.await(
                ThisService.id() + ".dead-letters",
                1,
                LONGEST,
                letter -> strange.equals(Topics.headers(letter).get("ce_id")));
        assertThat(Topics.headers(letters.get(0)).get("dead-letter-reason")).contains("ce_type is missing");
    }

    private static ConsumerRecord<String, byte[]> incoming(long offset, Map<String, String> headers) {
        ConsumerRecord<String, byte[]> incoming =
                new ConsumerRecord<>("township.things", 0, offset, TOWNSHIP, "{}".getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> incoming.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return incoming;
    }
}
