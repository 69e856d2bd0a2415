package org.wugu.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.testing.EventContract;
import org.wugu.testing.Topics;
import org.wugu.volunteer.journey.Act;

/** What the service really sends, read from Kafka and held against its contract. */
@OnRealParts
class MessagesTest {

    private static final String SCHEMA = "volunteer.v1";
    private static final Path EVENTS = Path.of("contracts/events");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"DRAFTED", "CORRECTED", "ERASED"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_act_that_others_may_know_has_an_example_that_keeps_the_schema(Act act) throws IOException {
        EventContract.assertKeeps(SCHEMA, Files.readAllBytes(EVENTS.resolve(kind(act) + ".v1.example.json")));
    }

    @Test
    void every_step_is_told_on_its_tiers_topic_as_the_contract_says() throws IOException {
        // Given
        JsonPath refused = Api.ok(Api.step(
                Offices.YANGGU_REVIEWER, Api.submitted(Applicant.next()), "refusal", Map.of("reason", "不符合条件")));
        JsonPath accepted = Api.accepted(Applicant.next());
        JsonPath returned = Api.returned(Applicant.next());
        // When
        List<ConsumerRecord<String, byte[]>> submissions = new ArrayList<>();
        List<ConsumerRecord<String, byte[]>> decisions = new ArrayList<>();
        for (JsonPath one : List.of(refused, accepted, returned)) {
            submissions.addAll(about(one, "township.volunteers", 1));
        }
        decisions.addAll(about(refused, "county.volunteers", 1));
        decisions.addAll(about(returned, "county.volunteers", 1));
        List<ConsumerRecord<String, byte[]>> journey = about(accepted, "county.volunteers", 7);
        List<ConsumerRecord<String, byte[]>> ofCity = about(accepted, "city.volunteers", 1);
        // Then
        assertThat(submissions).allSatisfy(record -> assertIs(record, "submitted", "township"));
        assertIs(decisions.get(0), "refused", "county");
        assertIs(decisions.get(1), "returned", "county");
        List<String> steps = List.of("approved", "record-queried", "sworn", "filed", "trained", "passed", "reported");
        for (int i = 0; i < steps.size(); i++) {
            assertIs(journey.get(i), steps.get(i), "county");
            assertThat(JSON.readTree(journey.get(i).value()).get("version").asInt())
                    .isEqualTo(i + 2);
        }
        assertIs(ofCity.get(0), "accepted", "city");
        assertThat(JSON.readTree(ofCity.get(0).value()).get("version").asInt()).isEqualTo(9);
    }

    @Test
    void no_byte_of_an_event_or_of_the_log_is_about_a_person() throws IOException {
        // Given
        Applicant applicant = Applicant.next().with("name", "令狐冲霄");
        String mobile = applicant.text("mobile");
        JsonPath reported = Api.reported(applicant);
        Api.register(Offices.SHOUZHANG_CLERK, applicant);
        Api.register(Offices.SHOUZHANG_CLERK, applicant.with("mobile", "1"));
        Api.as(Offices.YANGGU_REVIEWER).queryParam("name", "令狐冲霄").get("/applications");
        about(reported, "county.volunteers", 7);
        // When
        StringBuilder everything = new StringBuilder(Files.readString(Path.of("target/log/volunteer.json")));
        for (String topic : List.of("township.volunteers", "county.volunteers", "city.volunteers")) {
            Topics.all(topic).forEach(record -> everything
                    .append(record.key())
                    .append(Topics.headers(record))
                    .append(new String(record.value(), UTF_8)));
        }
        // Then
        assertThat(everything)
                .contains(reported.getString("number"))
                .doesNotContain(
                        "令狐冲霄",
                        applicant.text("idNumber"),
                        applicant.text("birthDate"),
                        mobile,
                        applicant.text("address"),
                        applicant.text("wechat"),
                        "紧急人",
                        "13900000001");
    }

    private static List<ConsumerRecord<String, byte[]>> about(JsonPath application, String topic, int count) {
        return Topics.await(topic, count, SOON, record -> application
                .getString("id")
                .equals(Topics.headers(record).get("ce_subject")));
    }

    private static String kind(Act act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void assertIs(ConsumerRecord<String, byte[]> record, String kind, String tier) {
        assertThat(record.key()).isEqualTo(Offices.SHOUZHANG);
        assertThat(Topics.headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "org.wugu.volunteer." + kind + ".v1")
                .containsEntry("ce_source", "/volunteer-service")
                .containsEntry("ce_tier", tier)
                .containsEntry("ce_orgcode", Offices.SHOUZHANG)
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
        EventContract.assertKeeps(SCHEMA, record.value());
    }
}
