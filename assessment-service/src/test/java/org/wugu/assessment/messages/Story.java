package org.wugu.assessment.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wugu.assessment.figures.Stage;
import org.wugu.testing.Topics;

/** A volunteer's way as volunteer-service tells it, on the real topics. */
final class Story {

    private static final Instant BEGIN = Instant.parse("2026-11-20T01:00:00Z");

    private final UUID volunteer = UUID.randomUUID();
    private final String village;
    private int version;

    Story(String village) {
        this.village = village;
    }

    UUID volunteer() {
        return volunteer;
    }

    Story submitted() {
        return tell("township.volunteers", Stage.SUBMITTED);
    }

    Story returned() {
        return tell("county.volunteers", Stage.RETURNED);
    }

    Story approved() {
        return tell("county.volunteers", Stage.APPROVED);
    }

    Story reported() {
        return tell("county.volunteers", Stage.REPORTED);
    }

    /** Tells the last event once more. */
    Story again(Stage stage) {
        version--;
        return tell("county.volunteers", stage);
    }

    private Story tell(String topic, Stage stage) {
        version++;
        produce(topic, "org.wugu.volunteer." + stage.name().toLowerCase(Locale.ROOT) + ".v1", data(stage));
        return this;
    }

    /** Puts any data on a topic under the headers of an event. */
    void produce(String topic, String type, String data) {
        String township = village.substring(0, 9);
        String office = topic.startsWith("county") ? village.substring(0, 6) : township;
        Topics.produce(
                topic,
                office,
                data.getBytes(UTF_8),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/volunteer-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        volunteer.toString(),
                        "ce_time",
                        BEGIN.plusSeconds(version).toString(),
                        "ce_tier",
                        topic.substring(0, topic.indexOf('.')),
                        "ce_orgcode",
                        office,
                        "content-type",
                        "application/json"));
    }

    private String data(Stage stage) {
        return """
                {"volunteerId": "%s", "number": "371521-2026-000001", "version": %d, "stage": "%s",
                 "townshipCode": "%s", "villageCode": "%s", "gender": "FEMALE", "ageBand": "30-44",
                 "submittedOn": "2026-11-20", "approvedOn": "2026-11-20", "reportedOn": "2026-11-20"}
                """.formatted(volunteer, version, stage, village.substring(0, 9), village);
    }
}
