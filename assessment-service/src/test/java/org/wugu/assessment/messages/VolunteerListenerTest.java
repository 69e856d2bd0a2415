package org.wugu.assessment.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.figures.Counted;
import org.wugu.assessment.figures.Stage;
import org.wugu.testing.Database;
import org.wugu.testing.Topics;

@OnRealParts
class VolunteerListenerTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String FIGURES =
            "select township_code, month, counts::text, as_of from township_figure where counts <> '{}' order by 1, 2";

    private final Database database = Database.of("assessment");

    @Inject
    Counted counted;

    @Inject
    VolunteerListener listener;

    @BeforeEach
    void startFromNothing() {
        counted.nothing();
    }

    @Test
    void whatTheTiersEstablishIsCounted() {
        // When
        Story zhang = new Story("371521101201")
                .submitted()
                .returned()
                .submitted()
                .approved()
                .reported();
        Story li = new Story("371521101202").submitted().approved().again(Stage.APPROVED);

        // Then
        awaitVersion(zhang, 5);
        awaitVersion(li, 2);
        assertThat(
                        database.rows(
                                "select sum(counts[5])::bigint as reported, sum(counts[4])::bigint as approved,"
                                        + " sum(counts[1] + coalesce(counts[2], 0))::bigint as rest from township_figure where month > '-infinity'"))
                .containsExactly(Map.of("reported", 1L, "approved", 1L, "rest", 0L));
    }

    @Test
    void aRecordThatCannotBeUnderstoodIsSetAsideWithItsReasonAndTheOthersAreCounted() {
        // Given
        Story wrong = new Story("371521102201");
        Story right = new Story("371521102202");

        // When
        wrong.produce(
                "township.volunteers", "org.wugu.volunteer.submitted.v1", "{\"version\": 1, \"stage\": \"SUBMITTED\"}");
        wrong.produce("township.volunteers", "org.wugu.volunteer.submitted.v1", "no JSON");
        wrong.produce("township.volunteers", "org.wugu.volunteer.submitted.v2", "{}");
        right.submitted();

        // Then
        awaitVersion(right, 1);
        List<ConsumerRecord<String, byte[]>> letters =
                Topics.await("assessment.dead-letters", 3, LONGEST, letter -> wrong.volunteer()
                        .toString()
                        .equals(Topics.headers(letter).get("ce_subject")));
        assertThat(letters.stream().map(letter -> Topics.headers(letter).get("dead-letter-reason")))
                .anyMatch(reason -> reason.equals("volunteerId is missing"))
                .anyMatch(reason -> reason.startsWith("its data cannot be read"))
                .anyMatch(reason -> reason.startsWith("not of version 1 of what is told of a volunteer"));
    }

    @Test
    void anotherAggregateOfTheServiceIsPassedOverAndCountsNothing() {
        // Given
        Story officer = new Story("371521102201");
        Story volunteer = new Story("371521102202");

        // When
        officer.produce("township.volunteers", "org.wugu.officer.submitted.v1", "no JSON");
        officer.produce("township.volunteers", "org.wugu.volunteer-group.registered.v2", "{}");
        volunteer.submitted();

        // Then
        awaitVersion(volunteer, 1);
        assertThat(Topics.all("assessment.dead-letters"))
                .extracting(letter -> Topics.headers(letter).get("ce_subject"))
                .doesNotContain(officer.volunteer().toString());
    }

    @Test
    void aReplayFromTheStartOfTheTopicsComesToTheSameFigures() {
        // Given
        for (int i = 0; i < 10; i++) {
            Story story = new Story("37152110320" + i).submitted().approved();
            awaitVersion(i % 2 == 0 ? story.reported() : story, i % 2 == 0 ? 3 : 2);
        }
        List<Map<String, Object>> township = database.rows(FIGURES);

        // When: reset as the README says, and the newest first, as no producer would have sent them
        database.execute("truncate figure_subject, village_figure");
        database.execute("update township_figure set counts = '{}'");
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        Stream.of("city", "county", "township").forEach(tier -> all.addAll(Topics.all(tier + ".volunteers")));
        List<ConsumerRecord<String, byte[]>> own = all.stream()
                .filter(record -> new String(record.value(), UTF_8).contains("\"371521103\""))
                .toList();
        listener.receive(batch(own));

        // Then
        assertThat(database.rows(FIGURES)).isEqualTo(township);
    }

    private static ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> byPartition = records.stream()
                .collect(Collectors.groupingBy(
                        record -> new TopicPartition(record.topic(), record.partition()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new ConsumerRecords<>(byPartition, Map.of());
    }

    private void awaitVersion(Story story, long version) {
        await("version " + version + " is counted")
                .atMost(LONGEST)
                .until(() -> database.number(
                                "select coalesce(max((state ->> 'version')::bigint), 0) from figure_subject where id = ?",
                                story.volunteer())
                        == version);
    }
}
