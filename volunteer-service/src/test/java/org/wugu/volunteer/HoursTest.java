package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Service record: entered by one, confirmed by another, corrected with a reason, summed to stars. */
@OnRealParts
class HoursTest {

    private static final Caller COLLEAGUE = SHOUZHANG_CLERK.named("shouzhang-colleague");

    private final Database database = Database.of("volunteer");

    @Test
    void hours_count_once_somebody_else_has_confirmed_them() {
        // Given
        String volunteer = approved();
        Api.ok(enter(List.of(volunteer), Api.today(), "2.5"));
        String entry = record(volunteer).getString("entries[0].id");
        assertThat(record(volunteer).getDouble("confirmed")).isZero();
        // When
        confirm(SHOUZHANG_CLERK, entry).then().statusCode(200).body("[0].problem", equalTo("own-entry"));
        confirm(COLLEAGUE, entry).then().statusCode(200).body("[0].problem", equalTo(null));
        // Then
        assertThat(record(volunteer).getDouble("confirmed")).isEqualTo(2.5);
        assertThat(record(volunteer).getString("entries[0].state")).isEqualTo("CONFIRMED");
        confirm(COLLEAGUE, entry).then().body("[0].problem", equalTo("hours-decided"));
    }

    @Test
    void the_county_confirms_too_and_another_township_sees_nothing() {
        // Given
        String volunteer = approved();
        Api.ok(enter(List.of(volunteer), Api.today(), "1"));
        String entry = record(volunteer).getString("entries[0].id");
        // Then
        as(ZHANGQIU_CLERK).get("/service-records").then().body("items.id", not(hasItem(entry)));
        as(ZHANGQIU_CLERK)
                .get("/applications/" + volunteer + "/service-record")
                .then()
                .statusCode(404);
        confirm(ZHANGQIU_CLERK, entry).then().body("[0].problem", equalTo("not-found"));
        as(YANGGU_REVIEWER).get("/service-records").then().body("items.id", hasItem(entry));
        confirm(YANGGU_REVIEWER, entry).then().body("[0].problem", equalTo(null));
    }

    @Test
    void many_are_entered_together_and_each_has_an_outcome() {
        // Given
        String one = approved();
        String other = approved();
        String draft = Api.draft(Applicant.next()).getString("id");
        // When
        Response answer = enter(List.of(one, other, draft, UUID.randomUUID().toString(), one), Api.today(), "3");
        // Then
        answer.then()
                .statusCode(201)
                .body("$", hasSize(4))
                .body("[0].problem", equalTo(null))
                .body("[2].problem", equalTo("wrong-stage"))
                .body("[3].problem", equalTo("not-found"));
        assertThat(record(one).getList("entries")).hasSize(1);
        assertThat(record(other).getList("entries")).hasSize(1);
    }

    @Test
    void a_day_has_twenty_four_hours() {
        String volunteer = approved();
        enter(List.of(volunteer), Api.today(), "20").then().body("[0].problem", equalTo(null));
        enter(List.of(volunteer), Api.today(), "4.5").then().body("[0].problem", equalTo("day-too-long"));
        enter(List.of(volunteer), Api.today(), "4").then().body("[0].problem", equalTo(null));
    }

    @Test
    void nobody_serves_before_being_taken_in_or_tomorrow() {
        String volunteer = approved();
        enter(List.of(volunteer), Api.today().minusDays(3), "2").then().body("[0].problem", equalTo("before-approval"));
        enter(List.of(volunteer), Api.today().plusDays(2), "2")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("servedOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "24.5", "1.25", "1e9", "0.00001"})
    void hours_go_by_halves_within_a_day(String hours) {
        enter(List.of(approved()), Api.today(), hours)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("hours-steps"));
    }

    @Test
    void a_correction_keeps_what_was_entered_and_is_confirmed_anew() {
        // Given
        String volunteer = approved();
        Api.ok(enter(List.of(volunteer), Api.today(), "8"));
        String entry = record(volunteer).getString("entries[0].id");
        confirm(COLLEAGUE, entry);
        // When
        correct(entry, Map.of("hours", 6, "reason", "多计了路途")).then().statusCode(204);
        // Then
        JsonPath record = record(volunteer);
        assertThat(record.getDouble("confirmed")).isZero();
        assertThat(record.getDouble("waiting")).isEqualTo(6);
        assertThat(record.getString("entries.find { it.id == '" + entry + "' }.state"))
                .isEqualTo("WITHDRAWN");
        assertThat(record.getString("entries.find { it.id == '" + entry + "' }.reason"))
                .isEqualTo("多计了路途");
        assertThat(record.getString("entries.find { it.corrects != null }.corrects"))
                .isEqualTo(entry);
        correct(entry, Map.of("reason", "再改一次")).then().statusCode(409).body("type", endsWith("hours-decided"));
    }

    @Test
    void a_correction_that_cannot_be_leaves_everything_as_it_was() {
        // Given
        String volunteer = approved();
        Api.ok(enter(List.of(volunteer), Api.today(), "20"));
        Api.ok(enter(List.of(volunteer), Api.today(), "2"));
        String entry = record(volunteer).getString("entries.find { it.hours == 2.0f }.id");
        // When
        correct(entry, Map.of("hours", 5, "reason", "记少了"))
                .then()
                .statusCode(409)
                .body("type", endsWith("day-too-long"));
        // Then
        assertThat(record(volunteer).getDouble("waiting")).isEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource({"99.5, 0, 100", "100, 1, 300", "300, 2, 600", "1500, 5, "})
    void stars_follow_confirmed_hours(String hours, int stars, Integer next) {
        // Given
        String volunteer = approved();
        int minutes = (int) (Double.parseDouble(hours) * 60);
        database.execute(
                "insert into service_record (id, volunteer_id, township_code, served_on, kind, minutes, source, entered_by,"
                        + " entered_at, confirmed_by, confirmed_at) select gen_random_uuid(), ?, '371521109',"
                        + " ?::date - n::integer, 'VISIT', least(1440, ? - 1440 * (n - 1)), 'TOWNSHIP', 'a', now(), 'b', now()"
                        + " from generate_series(1, (? + 1439) / 1440) n",
                UUID.fromString(volunteer),
                Api.today().toString(),
                minutes,
                minutes);
        // When
        JsonPath record = record(volunteer);
        // Then
        assertThat(record.getInt("stars")).isEqualTo(stars);
        assertThat((Object) record.get("nextStarAt")).isEqualTo(next);
    }

    @Test
    void the_same_entry_sent_again_is_entered_once() {
        // Given
        String volunteer = approved();
        String key = UUID.randomUUID().toString();
        // When
        IntStream.range(0, 2)
                .forEach(again ->
                        enter(List.of(volunteer), Api.today(), "2", key).then().statusCode(201));
        // Then
        assertThat(record(volunteer).getList("entries")).hasSize(1);
    }

    @Test
    void volunteers_read_their_own_hours_and_no_others() {
        // Given
        String volunteer = approved();
        String other = approved();
        Api.ok(enter(List.of(volunteer, other), Api.today(), "2"));
        Caller login = OwnRecordTest.somebody();
        as(login).get("/own-record/service-record").then().statusCode(404);
        // When
        OwnRecordTest.enter(login, OwnRecordTest.code(volunteer)).then().statusCode(204);
        // Then
        as(login)
                .get("/own-record/service-record")
                .then()
                .statusCode(200)
                .body("entries", hasSize(1))
                .body("entries[0].volunteer", equalTo(volunteer));
    }

    static String approved() {
        return Api.approved(Applicant.next()).getString("id");
    }

    /** An entry of hours that waits to be confirmed. */
    static String entry() {
        return entryOf(approved());
    }

    static String entryOf(String volunteer) {
        Api.ok(enter(List.of(volunteer), Api.today(), "2"));
        return record(volunteer).getString("entries[0].id");
    }

    private static Response enter(List<String> volunteers, LocalDate day, String hours) {
        return enter(volunteers, day, hours, UUID.randomUUID().toString());
    }

    private static Response enter(List<String> volunteers, LocalDate day, String hours, String key) {
        String ids = volunteers.stream().map(id -> '"' + id + '"').toList().toString();
        return as(SHOUZHANG_CLERK)
                .header("Idempotency-Key", key)
                .body("{\"servedOn\": \"%s\", \"kind\": \"VISIT\", \"hours\": %s, \"volunteers\": %s}"
                        .formatted(day, hours, ids))
                .post("/service-records");
    }

    private static Response confirm(Caller caller, String entry) {
        return as(caller).body(Map.of("ids", List.of(entry))).post("/service-records/confirmation");
    }

    static Response correct(String entry, Map<String, ?> body) {
        return as(SHOUZHANG_CLERK).body(body).post("/service-records/" + entry + "/correction");
    }

    private static JsonPath record(String volunteer) {
        return Api.ok(as(SHOUZHANG_CLERK).get("/applications/" + volunteer + "/service-record"));
    }
}
