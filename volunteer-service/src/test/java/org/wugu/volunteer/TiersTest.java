package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.register;
import static org.wugu.volunteer.Api.step;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

/** What belongs to which tier and role, and requests that are none. */
@OnRealParts
class TiersTest {

    @Test
    void only_a_township_registers() {
        for (Caller other : List.of(Caller.of("371521", Role.CLERK), CITY_CLERK)) {
            register(other, Applicant.next())
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("https://wugu.org/problems/wrong-tier"))
                    .body("detail", containsString("乡镇团"));
        }
    }

    @ParameterizedTest
    @CsvSource({"return", "refusal", "approval"})
    void only_the_county_decides(String decision) {
        JsonPath submitted = Api.submitted(Applicant.next());
        Map<String, ?> reasons = Map.of("reasons", List.of(Map.of("text", "x")));
        Map<String, ?> more =
                switch (decision) {
                    case "return" -> reasons;
                    case "refusal" -> Map.of("reason", "x");
                    default -> Map.of("opinion", "x");
                };
        step(Caller.of(Offices.SHOUZHANG, Role.REVIEWER), submitted, decision, more)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://wugu.org/problems/wrong-tier"));
        step(Caller.of("371521", Role.CLERK), submitted, decision, more).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/record-queries, county",
        "/oaths, county",
        "/filings, county",
        "/reports, county",
        "/service-changes/suspension, county",
        "/service-changes/resumption, county",
        "/service-changes/departure, county",
        "/reports/acceptance, city",
        "/reports/return, city"
    })
    void a_step_for_many_belongs_to_its_tier(String path, String tier) {
        // Given
        Map<String, Object> body =
                new HashMap<>(Map.of("items", List.of(Map.of("id", UUID.randomUUID(), "version", 0))));
        switch (path) {
            case "/record-queries" ->
                body.putAll(Map.of("queriedOn", Api.today().toString(), "result", "CLEAR", "authority", "公安局"));
            case "/oaths" -> body.putAll(Map.of("swornOn", Api.today().toString(), "place", "x", "leader", "y"));
            case "/filings", "/reports" -> {}
            default -> body.put(path.startsWith("/reports") ? "opinion" : "reason", "x");
        }
        for (String office : List.of(Offices.SHOUZHANG, "371521", "3715")) {
            boolean own = office.length() == (tier.equals("county") ? 6 : 4);
            // When
            Response answer = as(Caller.of(office, Role.REVIEWER)).body(body).post(path);
            // Then
            assertThat(answer.statusCode()).as(office).isEqualTo(own ? 200 : 403);
            assertThat(answer.asString()).contains(own ? "not-found" : "wrong-tier");
            as(Caller.of(office, Role.CLERK)).body(body).post(path).then().statusCode(403);
        }
    }

    @Test
    void a_decision_needs_its_reason() {
        JsonPath submitted = Api.submitted(Applicant.next());
        step(Offices.YANGGU_REVIEWER, submitted, "return", Map.of("reasons", List.of()))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reasons"));
        step(Offices.YANGGU_REVIEWER, submitted, "refusal", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        step(Offices.YANGGU_REVIEWER, submitted, "approval", Map.of("opinion", "很".repeat(501)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("opinion"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`|malformed",
                "[]|malformed",
                "{\"form\": 5}|malformed",
                "{\"form\": {\"name\": {}}}|malformed",
                "{\"form\": {\"unknown\": 1}}|malformed",
                "{}|invalid",
                "null|malformed"
            })
    void what_is_no_form_is_refused(String body, String type) {
        as(SHOUZHANG_CLERK)
                .header("Idempotency-Key", "malformed")
                .body(body.replace("`", ""))
                .post("/applications")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/" + type));
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        as(SHOUZHANG_CLERK)
                .header("Idempotency-Key", "gbk")
                .body("{\"form\": {\"name\": \"张三\"}}".getBytes(Charset.forName("GBK")))
                .post("/applications")
                .then()
                .statusCode(400);
    }

    @Test
    void a_body_that_is_huge_is_refused_before_it_is_sent() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            // When
            socket.getOutputStream()
                    .write(("POST /applications HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + SHOUZHANG_CLERK.token()
                                    + "\r\nIdempotency-Key: huge\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 50000000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            // Then
            String answer = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(answer).startsWith("HTTP/1.1 413");
        }
    }
}
