package org.wugu.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Caller;

@OnRealParts
class AccessLogResourceTest {

    private static final Caller YANGGU = Caller.of("371521", Role.AUDITOR);
    private static final Caller DONGE = Caller.of("371524", Role.AUDITOR);
    private static final Caller LIAOCHENG = Caller.of("3715", Role.AUDITOR);
    private static final Caller SHOUZHANG_CLERK = Caller.of("371521109", Role.CLERK);

    @Inject
    Readings readings;

    private final UUID subject = Ids.next();
    private long byTownship;
    private long byCounty;
    private long byOtherCounty;

    @BeforeEach
    void threeReadingsOfOneSubject() {
        byTownship = readings.read(SHOUZHANG_CLERK, List.of(Ids.next(), subject), "entry");
        byCounty = readings.read(Caller.of("371521", Role.REVIEWER), List.of(subject), "review");
        byOtherCounty = readings.read(Caller.of("371524", Role.REVIEWER), List.of(subject), "review");
    }

    @Test
    void an_auditor_reads_the_own_office_and_those_below_newest_first() {
        ofSubject(YANGGU).get("/access-log").then().statusCode(200).body("items.id", contains((int) byCounty, (int)
                byTownship));
        ofSubject(DONGE).get("/access-log").then().body("items.id", contains((int) byOtherCounty));
        ofSubject(LIAOCHENG)
                .get("/access-log")
                .then()
                .body("items.id", contains((int) byOtherCounty, (int) byCounty, (int) byTownship))
                .body("items.reason", contains("review", "review", "entry"))
                .body("items.orgCode", contains("371524", "371521", "371521109"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void nobody_else_does(Role role) {
        as(Caller.of("371521", role)).get("/access-log").then().statusCode(403);
        as(Caller.of("371521", role)).get("/access-log/verification").then().statusCode(403);
    }

    @Test
    void without_a_token_there_is_no_log() {
        given().get("/access-log").then().statusCode(401);
        given().get("/access-log/verification").then().statusCode(401);
    }

    @Test
    void pages_join_without_gap_or_overlap() {
        // When
        var first =
                ofSubject(LIAOCHENG).queryParam("limit", 2).get("/access-log").jsonPath();
        var second = ofSubject(LIAOCHENG)
                .queryParam("limit", 2)
                .queryParam("after", first.getString("next"))
                .get("/access-log")
                .jsonPath();
        // Then
        assertThat(first.getList("items.id", Long.class)).containsExactly(byOtherCounty, byCounty);
        assertThat(second.getList("items.id", Long.class)).containsExactly(byTownship);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void a_reader_is_found_by_id() {
        ofSubject(LIAOCHENG)
                .queryParam("person", SHOUZHANG_CLERK.person())
                .get("/access-log")
                .then()
                .body("items.id", contains((int) byTownship));
    }

    @Test
    void days_are_those_of_china_and_both_count() {
        // The log has its times from the database, so midnight may lie between any two of them.
        String at = ofSubject(LIAOCHENG)
                .get("/access-log")
                .jsonPath()
                .getString("items.find { it.id == " + byTownship + " }.at");
        LocalDate day = LocalDate.ofInstant(Instant.parse(at), CorpsTime.ZONE);
        period(day, day).then().body("items.id", hasItem((int) byTownship));
        period(day.plusDays(1), day.plusDays(1)).then().body("items.id", not(hasItem((int) byTownship)));
        period(day.minusDays(9), day.minusDays(1)).then().body("items.id", not(hasItem((int) byTownship)));
    }

    @Test
    void moments_are_taken_with_their_offset() {
        ofSubject(LIAOCHENG)
                .queryParam("from", "2020-01-01T00:00:00+08:00")
                .queryParam("to", "2020-01-02T00:00:00Z")
                .get("/access-log")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday",
        "to, 2026-13-01",
        "from, 2026-11-23T09:00",
        "person, 张三",
        "subject, 1",
        "after, -",
        "after, 99999999999999999999",
        "limit, 0",
        "limit, 201",
        "limit, many"
    })
    void a_wrong_parameter_is_named(String name, String value) {
        as(YANGGU)
                .queryParam(name, value)
                .get("/access-log")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/invalid"))
                .body("errors.field", contains(name))
                .body("errors.message", not(contains(Matchers.emptyString())));
    }

    @Test
    void all_wrong_parameters_are_named_at_once() {
        as(YANGGU)
                .queryParam("from", "x")
                .queryParam("limit", "x")
                .get("/access-log")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("from", "limit"));
    }

    private Response period(LocalDate from, LocalDate to) {
        return ofSubject(LIAOCHENG)
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get("/access-log");
    }

    private RequestSpecification ofSubject(Caller caller) {
        return as(caller).queryParam("subject", subject.toString());
    }

    private static RequestSpecification as(Caller caller) {
        return given().auth().oauth2(caller.token());
    }
}
