package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The city publishes the form's text. */
@OnRealParts
class FormVersionTest {

    @Test
    void what_is_signed_changes_on_the_day_that_the_city_names_and_not_before() {
        // Given
        String today = Api.ok(as(SHOUZHANG_CLERK).get("/form")).getString("version");
        // When
        JsonPath published = Api.ok(publish("2098-05-01", Map.of()));
        // Then
        as(SHOUZHANG_CLERK).get("/form").then().body("version", equalTo(today));
        as(SHOUZHANG_CLERK).get("/form-versions").then().body("version", hasItem(published.getString("version")));
    }

    @Test
    void versions_are_counted_within_the_year() {
        String first = Api.ok(publish("2097-05-01", Map.of())).getString("version");
        String second = Api.ok(publish("2097-09-01", Map.of())).getString("version");
        assertThat(first + " " + second).isEqualTo("2097-1 2097-2");
    }

    @Test
    void nothing_that_is_signed_already_changes() {
        publish(Api.today().toString(), Map.of())
                .then()
                .statusCode(400)
                .body("errors.field", contains("validFrom"))
                .body("errors.message", contains("启用日期最早为明天。"));
    }

    @Test
    void two_versions_do_not_begin_on_one_day() {
        Api.ok(publish("2096-05-01", Map.of()));
        publish("2096-05-01", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/form-day-taken"));
    }

    @Test
    void a_text_that_is_missing_is_named() {
        publish("2095-05-01", Map.of("title", " ")).then().statusCode(400).body("errors.field", contains("title"));
        publish("2095-05-01", Map.of("declarations", Map.of("noCrimePledge", "承诺", "recordQueryConsent", "同意")))
                .then()
                .statusCode(400)
                .body("errors.field", contains("declarations.confidentialityPledge"));
    }

    private static Response publish(String validFrom, Map<String, ?> changed) {
        JsonPath current = Api.ok(as(CITY_REVIEWER).get("/form"));
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("validFrom", validFrom);
        text.put("title", current.getString("title"));
        text.put("declarations", current.getMap("declarations"));
        text.put("options", current.getMap("options"));
        text.putAll(changed);
        return as(CITY_REVIEWER).body(text).post("/form-versions");
    }
}
