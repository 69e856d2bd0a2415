package org.wugu.volunteer.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_VILLAGE;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.TestClock;
import org.wugu.testing.Topics;
import org.wugu.volunteer.Api;
import org.wugu.volunteer.Applicant;
import org.wugu.volunteer.OnRealParts;
import org.wugu.volunteer.hours.WaitingVisits;

/** Visits that child-service tells of, on the real topics, as they come to stand in the service record. */
@OnRealParts
class VisitListenerTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Database database = Database.of("volunteer");

    @Inject
    WaitingVisits visits;

    @Test
    void a_visit_counts_for_everybody_who_went_once_it_is_confirmed() {
        // Given
        String one = approved();
        String other = approved();
        Told visit = new Told(one, other);
        // When
        visit.version(1, "RECORDED", 50).awaited(1);
        // Then
        assertThat(record(one).getFloat("confirmed")).isZero();
        assertThat(record(one).getFloat("waiting")).isEqualTo(0.83f);
        // When
        visit.version(2, "CONFIRMED", 50).awaited(2);
        // Then
        for (String volunteer : List.of(one, other)) {
            JsonPath record = record(volunteer);
            assertThat(record.getFloat("confirmed")).isEqualTo(0.83f);
            assertThat(record.getList("entries")).hasSize(1);
            assertThat(record.getMap("entries[0]"))
                    .containsEntry("source", "VISIT")
                    .containsEntry("kind", "VISIT")
                    .containsEntry("state", "CONFIRMED")
                    .containsEntry("minutes", 50)
                    .containsEntry("servedOn", Api.today().toString());
        }
    }

    @Test
    void in_any_order_and_as_often_as_it_is_told_the_newest_version_counts() {
        // Given
        String volunteer = approved();
        Told visit = new Told(volunteer);
        // When: the county's topic before the township's, and everything again
        visit.topic("county.children").version(3, "CONFIRMED", 90).awaited(3);
        visit.topic("township.children")
                .version(1, "RECORDED", 60)
                .version(2, "RECORDED", 30)
                .version(3, "CONFIRMED", 90);
        visit.topic("county.children").version(3, "CONFIRMED", 90);
        new Told(volunteer).version(1, "RECORDED", 30).awaited(1);
        new Told(volunteer).topic("county.children").version(1, "WITHDRAWN", 30).awaited(1);
        // Then
        assertThat(record(volunteer).getFloat("confirmed")).isEqualTo(1.5f);
        assertThat(record(volunteer).getFloat("waiting")).isEqualTo(0.5f);
        assertThat(record(volunteer).getList("entries")).hasSize(3);
    }

    @Test
    void what_was_wrong_is_corrected_and_what_is_withdrawn_counts_no_longer() {
        // Given
        String stays = approved();
        String goes = approved();
        String comes = approved();
        Told visit = new Told(stays, goes);
        visit.version(1, "CONFIRMED", 60).awaited(1);
        // When
        visit.who(stays, comes).version(2, "CONFIRMED", 120).awaited(2);
        // Then
        assertThat(Stream.of(stays, goes, comes).map(id -> record(id).getFloat("confirmed")))
                .containsExactly(2f, 0f, 2f);
        assertThat(record(goes).getString("entries[0].state")).isEqualTo("WITHDRAWN");
        // When
        visit.version(3, "WITHDRAWN", 120).awaited(3);
        // Then
        assertThat(Stream.of(stays, comes).map(id -> record(id).getFloat("confirmed")))
                .containsExactly(0f, 0f);
        assertThat(record(stays).getString("entries[0].state")).isEqualTo("WITHDRAWN");
        // When: it was no mistake after all
        visit.version(4, "CONFIRMED", 120).awaited(4);
        // Then
        assertThat(record(stays).getFloat("confirmed")).isEqualTo(2f);
    }

    @Test
    void who_moves_keeps_the_hours_and_gets_those_that_come_later() {
        // Given
        JsonPath volunteer = Api.approved(Applicant.next());
        String id = volunteer.getString("id");
        Told visit = new Told(id);
        visit.version(1, "RECORDED", 60).awaited(1);
        // When
        Api.ok(as(YANGGU_REVIEWER)
                .body(Map.of(
                        "id",
                        id,
                        "version",
                        volunteer.getLong("version"),
                        "villageCode",
                        ZHANGQIU_VILLAGE,
                        "reason",
                        "搬家"))
                .post("/service-changes/village"));
        visit.version(2, "CONFIRMED", 60).awaited(2);
        new Told(id).version(1, "CONFIRMED", 30).awaited(1);
        // Then: both were visits of the former township
        as(ZHANGQIU_CLERK)
                .get("/applications/" + id + "/service-record")
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(1.5f))
                .body("entries.state", everyItem(is("CONFIRMED")));
        as(SHOUZHANG_CLERK)
                .get("/applications/" + id + "/service-record")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_types_over_what_a_visit_says() {
        // Given
        String volunteer = approved();
        new Told(volunteer).version(1, "RECORDED", 60).awaited(1);
        String entry = record(volunteer).getString("entries[0].id");
        // When and then
        for (Caller office : List.of(SHOUZHANG_CLERK, YANGGU_REVIEWER)) {
            as(office)
                    .body(Map.of("ids", List.of(entry)))
                    .post("/service-records/confirmation")
                    .then()
                    .statusCode(200)
                    .body("[0].problem", equalTo("hours-of-visit"));
        }
        as(SHOUZHANG_CLERK)
                .body(Map.of("hours", 3, "reason", "多记"))
                .post("/service-records/" + entry + "/correction")
                .then()
                .statusCode(409)
                .body("type", endsWith("hours-of-visit"));
        as(SHOUZHANG_CLERK)
                .get("/service-records")
                .then()
                .statusCode(200)
                .body("items.findAll { it.source == 'VISIT' }", empty());
        assertThat(record(volunteer).getFloat("waiting")).isEqualTo(1f);
    }

    @Test
    void hours_of_somebody_unknown_wait_until_the_volunteer_is_there() {
        // Given
        String known = approved();
        String unknown = UUID.randomUUID().toString();
        Told visit = new Told(known, unknown);
        // When
        visit.version(1, "CONFIRMED", 60).awaited(1);
        // Then
        assertThat(record(known).getFloat("confirmed")).isEqualTo(1f);
        assertThat(database.value("select unknown::text from visit where id = ?", visit.id))
                .isEqualTo("{" + unknown + "}");
        // When: the database comes to know what the topics know
        database.execute("update volunteer set id = ?::uuid where id = ?::uuid", unknown, approved());
        visits.takeUp();
        // Then
        assertThat(record(unknown).getFloat("confirmed")).isEqualTo(1f);
        assertThat(record(known).getList("entries")).hasSize(1);
        assertThat(database.number("select cardinality(unknown) from visit where id = ?", visit.id))
                .isZero();
        // What was sealed for the former id could not be opened by those who list volunteers.
        database.execute("delete from volunteer where id = ?::uuid", unknown);
    }

    @Test
    void what_cannot_be_understood_is_set_aside_and_what_is_of_others_is_passed_over() {
        // Given
        String volunteer = approved();
        Told wrong = new Told(volunteer);
        Told right = new Told(volunteer);
        // When
        wrong.produce("org.wugu.visit.recorded.v1", "no JSON");
        wrong.produce("org.wugu.visit.recorded.v1", wrong.data(1, "RECORDED", 9_999));
        wrong.produce("org.wugu.visit.recorded.v1", wrong.data(1, "IMAGINED", 60));
        wrong.produce("org.wugu.visit.recorded.v2", "{}");
        wrong.produce("org.wugu.visits", "{}");
        wrong.produce("org.wugu.match.proposed.v1", "no JSON");
        wrong.produce("org.wugu.visit-plan.recorded.v2", "{}");
        right.version(1, "CONFIRMED", 60).awaited(1);
        // Then
        List<ConsumerRecord<String, byte[]>> letters =
                Topics.await("volunteer.dead-letters", 5, LONGEST, letter -> wrong.id
                        .toString()
                        .equals(Topics.headers(letter).get("ce_subject")));
        assertThat(letters.stream().map(letter -> Topics.headers(letter).get("dead-letter-reason")))
                .hasSize(5)
                .anyMatch(reason -> reason.equals("minutes are missing or not within a day"))
                .anyMatch(reason -> reason.startsWith("not of version 1 of what is told of a visit"))
                .anyMatch(reason -> reason.startsWith("the type names no aggregate"))
                .anyMatch(reason -> reason.startsWith("its data cannot be read"));
        assertThat(database.number("select count(*) from visit where id = ?", wrong.id))
                .isZero();
    }

    private static String approved() {
        return Api.approved(Applicant.next()).getString("id");
    }

    private static JsonPath record(String volunteer) {
        return Api.ok(as(YANGGU_REVIEWER).get("/applications/" + volunteer + "/service-record"));
    }

    /** A visit as child-service tells of it. */
    private final class Told {

        private final UUID id = UUID.randomUUID();
        private List<String> volunteers;
        private String topic = "township.children";

        Told(String... volunteers) {
            this.volunteers = List.of(volunteers);
        }

        Told who(String... went) {
            volunteers = List.of(went);
            return this;
        }

        Told topic(String name) {
            topic = name;
            return this;
        }

        Told version(int version, String state, int minutes) {
            produce("org.wugu.visit.recorded.v1", data(version, state, minutes));
            return this;
        }

        void awaited(int version) {
            await("version " + version + " of the visit")
                    .atMost(LONGEST)
                    .until(() ->
                            database.number("select coalesce(max(version), 0) from visit where id = ?", id) == version);
        }

        String data(int version, String state, int minutes) {
            List<String> ids = new ArrayList<>();
            volunteers.forEach(volunteer -> ids.add('"' + volunteer + '"'));
            return """
                    {"visitId": "%s", "version": %d, "state": "%s", "townshipCode": "%s", "volunteerIds": %s,
                     "visitedOn": "%s", "minutes": %d}""".formatted(id, version, state, SHOUZHANG, ids, Api.today(), minutes);
        }

        void produce(String type, String data) {
            Topics.produce(
                    topic,
                    SHOUZHANG,
                    data.getBytes(UTF_8),
                    Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_source",
                            "/child-service",
                            "ce_type",
                            type,
                            "ce_subject",
                            id.toString(),
                            "ce_time",
                            TestClock.now().toString(),
                            "ce_tier",
                            topic.substring(0, topic.indexOf('.')),
                            "ce_orgcode",
                            SHOUZHANG,
                            "content-type",
                            "application/json"));
        }
    }
}
