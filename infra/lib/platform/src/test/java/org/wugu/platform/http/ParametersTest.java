package org.wugu.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Caller;

@OnRealParts
class ParametersTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);
    private static final Caller COUNTY_CLERK = Caller.of("371521", Role.CLERK);

    @Inject
    Clock clock;

    @Test
    void values_arrive_as_what_they_are() {
        as(CLERK)
                .queryParam("id", "0198c0de-0000-7000-8000-000000000001")
                .queryParams("on", "2026-11-23", "month", "2026-11", "office", "371521", "weekday", "MONDAY")
                .queryParams("open", "true", "version", "7", "limit", "200")
                .get("/shelf/asked")
                .then()
                .statusCode(200)
                .body(
                        "asked",
                        equalTo("0198c0de-0000-7000-8000-000000000001 2026-11-23 2026-11 371521 MONDAY true 7 200"));
    }

    @Test
    void what_is_left_out_or_left_empty_is_not_asked() {
        as(CLERK)
                .queryParams("id", "", "on", "", "month", "", "office", "", "weekday", "", "limit", "")
                .get("/shelf/asked")
                .then()
                .statusCode(200)
                .body("asked", equalTo("null null null null null false null 50"));
    }

    @Test
    void what_has_happened_did_so_today_at_the_latest_by_the_clock_of_the_corps() {
        // Given
        LocalDate today = LocalDate.now(clock);

        // When, Then
        as(CLERK)
                .queryParam("day", today.toString())
                .get("/shelf/read-on")
                .then()
                .statusCode(200);
        as(CLERK)
                .queryParam("day", today.plusDays(1).toString())
                .get("/shelf/read-on")
                .then()
                .statusCode(400)
                .body("errors.field", contains("day"))
                .body("errors.code", contains("past-or-present"))
                .body("errors.message", contains("日期不能晚于今天。"));
    }

    @Test
    void every_wrong_parameter_is_named_at_once() {
        as(CLERK)
                .queryParams("id", "7", "on", "2026-02-30", "month", "2026-13", "office", "3715", "weekday", "monday")
                .queryParams("open", "perhaps", "version", "1.5", "limit", "201")
                .get("/shelf/asked")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://wugu.org/problems/invalid"))
                .body("errors.field", contains("id", "on", "month", "office", "weekday", "open", "version", "limit"))
                .body(
                        "errors.code",
                        contains(
                                "wrong-kind",
                                "wrong-kind",
                                "not-a-month",
                                "wrong-kind",
                                "wrong-kind",
                                "wrong-kind",
                                "wrong-kind",
                                "out-of-range"))
                .body("errors[7].message", containsString("200"));
    }

    @ParameterizedTest
    @CsvSource({
        "on, +999999999-12-31, wrong-kind",
        "on, 0000-01-01, wrong-kind",
        "month, +12026-01, not-a-month",
        "month, 去年, not-a-month",
        "office, 371521109001, wrong-kind",
        "office, ３７１５２１, wrong-kind",
        "limit, 0, out-of-range",
        "limit, many, wrong-kind",
        "version, 9223372036854775808, wrong-kind"
    })
    void nothing_that_no_database_keeps_is_let_in(String parameter, String text, String code) {
        as(CLERK)
                .queryParam(parameter, text)
                .get("/shelf/asked")
                .then()
                .statusCode(400)
                .body("errors.field", contains(parameter))
                .body("errors.code", contains(code));
    }

    @Test
    void who_may_not_ask_learns_nothing_of_the_parameters() {
        as(COUNTY_CLERK).queryParam("id", "7").get("/shelf/asked").then().statusCode(403);
        given().queryParam("id", "7").get("/shelf/asked").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shelf/by-id?limit=99", "/shelf/by-id?limit=50", "/shelf/by-position?open=1"})
    void a_list_is_gone_through_by_what_each_page_says_is_next(String list) {
        // Given
        List<Integer> read = new ArrayList<>();
        String next = "";
        // When
        do {
            JsonPath page = as(CLERK).get(list + next).jsonPath();
            read.addAll(page.getList("items", Integer.class));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        } while (next != null);
        // Then
        assertThat(read).hasSize(250).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_last_page_names_no_next_even_when_it_is_full() {
        as(CLERK)
                .get("/shelf/by-id?limit=125&after=124")
                .then()
                .body("items.size()", equalTo(125))
                .body("containsKey('next')", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999", "1.0"})
    void a_position_is_a_number_of_items(String after) {
        as(CLERK)
                .queryParam("after", after)
                .get("/shelf/by-position")
                .then()
                .statusCode(400)
                .body("errors.code", contains("wrong-kind"));
    }

    private static RequestSpecification as(Caller caller) {
        return given().auth().oauth2(caller.token());
    }
}
