package org.wugu.platform.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Caller;

@OnRealParts
class ProblemTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"text\"", "{\"weight\":\"heavy\"}", "{\"unknown\":1}", "{\"name\":{}}"})
    void a_body_that_cannot_be_read_is_a_problem_and_never_a_fault_of_ours(String body) {
        post(body.getBytes(UTF_8)).statusCode(400);
    }

    @Test
    void the_field_of_a_wrong_kind_is_named() {
        post("{\"township\":\"371521109\",\"name\":\"a\",\"weight\":\"heavy\"}".getBytes(UTF_8))
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/malformed"))
                .body("errors.field", contains("weight"));
    }

    @Test
    void text_that_is_not_utf8_is_refused() {
        post("{\"township\":\"371521109\",\"name\":\"\u00e9t\u00e9\",\"weight\":1}".getBytes(ISO_8859_1))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "a\\u001bb",
                "a\\u0085b",
                "\\ud800", // cannot be stored, or steer a terminal
                "张\\u200b三",
                "张\\u202e三",
                "张\\u2066三",
                "张\\ufeff三",
                "张\\u00ad三",
                "张\\u2028三", // nobody sees them
                "\\u3164",
                "\\u2800\\u2800", // blank letters
                "张\\t三",
                "张\\n三" // a name stands on one line
            })
    void characters_that_cannot_be_stored_or_seen_are_refused_by_field(String name) {
        post(("{\"township\":\"371521109\",\"name\":\"" + name + "\",\"weight\":1}").getBytes(UTF_8))
                .statusCode(400)
                .body("errors.field", contains("name"))
                .body("errors.code", contains("not-clean"));
    }

    @Test
    void broken_rules_name_every_field_in_the_readers_language() {
        post("{\"township\":\"\",\"name\":\"123456789012345678901\"}".getBytes(UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://wugu.org/problems/invalid"))
                .body("title", is("填写的内容有误"))
                .body("errors.field", contains("name", "township"))
                .body("errors.code", contains("size", "not-blank"));
        given().auth()
                .oauth2(CLERK.token())
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("{}")
                .post("/things")
                .then()
                .body("title", is("Some fields are not right"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/things/not-a-uuid"})
    void an_address_that_leads_nowhere_is_not_found(String path) {
        given().auth().oauth2(CLERK.token()).get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_method_or_a_media_type_that_is_not_taken_is_said() {
        given().auth().oauth2(CLERK.token()).delete("/things").then().statusCode(405);
        given().auth()
                .oauth2(CLERK.token())
                .contentType("text/plain")
                .body("x")
                .post("/things")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void a_fault_of_ours_gives_a_number_and_shows_nothing() {
        given().auth()
                .oauth2(CLERK.token())
                .get("/things/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("https://wugu.org/problems/internal"))
                .body(not(containsString("张三丰")))
                .body(not(containsString("IllegalState")));
    }

    private static ValidatableResponse post(byte[] body) {
        return given().auth()
                .oauth2(CLERK.token())
                .contentType("application/json")
                .body(body)
                .post("/things")
                .then();
    }
}
