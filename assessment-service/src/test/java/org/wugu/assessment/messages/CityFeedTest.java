package org.wugu.assessment.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.figures.Counted;
import org.wugu.assessment.figures.Stage;
import org.wugu.testing.EventContract;
import org.wugu.testing.Topics;

@OnRealParts
class CityFeedTest {

    private static final String TOWNSHIP = "371521209";
    private static final String VILLAGE = TOWNSHIP + "201";

    /** It admits no field beside the figures', so nothing about a person can be on the wire. */
    private static final String SCHEMA = "township-figures.v1";

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Counted counted;

    @BeforeEach
    void startFromNothing() {
        counted.nothing();
    }

    @Test
    void tellsTheWholeStateWithAVersionWithoutGaps() throws IOException {
        // When
        UUID volunteer = UUID.randomUUID();
        counted.batch(Counted.state(volunteer, 1, Stage.SUBMITTED, VILLAGE, "2026-11"));
        counted.batch(
                Counted.state(volunteer, 2, Stage.APPROVED, VILLAGE, "2026-11"),
                Counted.state(UUID.randomUUID(), 1, Stage.SUBMITTED, VILLAGE, "2026-11"));
        counted.batch(Counted.state(volunteer, 3, Stage.REPORTED, VILLAGE, "2026-11"));

        // Then
        List<ConsumerRecord<String, byte[]>> told =
                Topics.await("city.feed", 3, Duration.ofSeconds(20), event -> TOWNSHIP.equals(event.key()));
        assertThat(told).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode data = json.readTree(told.get(i).value());
            assertThat(data.get("version").asInt()).isEqualTo(i + 1);
            EventContract.assertKeeps(SCHEMA, told.get(i).value());
        }
        JsonNode last = json.readTree(told.get(2).value());
        assertThat(last.get("reported").asInt()).isEqualTo(1);
        assertThat(last.get("submitted").asInt()).isEqualTo(1);
        assertThat(last.get("pending").asInt()).isEqualTo(1);
        assertThat(last.get("outfitted").asInt()).isZero();
        assertThat(last.get("departed").asInt()).isZero();
        assertThat(Topics.headers(told.get(2)))
                .containsEntry("ce_type", "org.wugu.township-figures.changed.v1")
                .containsEntry("ce_source", "/assessment-service")
                .containsEntry("ce_orgcode", TOWNSHIP)
                .containsEntry("ce_subject", TOWNSHIP + "/2026-11");
    }

    @Test
    void whatWasSentBeforeThereWereStagesWithTheCityIsStillWhatTheSchemaSays() {
        EventContract.assertKeeps(SCHEMA, """
                {"townshipCode": "371521109", "month": "2026-11", "version": 17, "asOf": "2026-11-23T01:02:03.456Z",
                 "submitted": 3, "returned": 1, "refused": 0, "approved": 2, "reported": 9, "pending": 5, "volunteers": 11}
                """.getBytes(UTF_8));
    }
}
