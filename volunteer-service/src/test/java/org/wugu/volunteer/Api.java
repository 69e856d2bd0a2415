package org.wugu.volunteer;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.wugu.testing.Caller;
import org.wugu.testing.TestClock;

/** The service as its callers see it, with the steps that many tests begin with. */
public final class Api {

    private Api() {}

    /** The day on which the test runs, which lasts until its end. */
    public static LocalDate today() {
        return TestClock.today();
    }

    public static RequestSpecification as(Caller caller) {
        return given().auth().oauth2(caller.token()).contentType(ContentType.JSON);
    }

    public static Response register(Caller caller, Applicant applicant) {
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("form", applicant.form()))
                .post("/applications");
    }

    /** A step on an application as it stands after the one before. */
    public static Response step(Caller caller, JsonPath state, String step, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("version", state.getLong("version"));
        return as(caller).body(body).post("/applications/" + state.getString("id") + "/" + step);
    }

    public static JsonPath ok(Response response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.statusCode() + ": " + response.asString());
        }
        return response.jsonPath();
    }

    public static JsonPath draft(Applicant applicant) {
        return ok(register(Offices.SHOUZHANG_CLERK, applicant));
    }

    /** Handed in with a photo. */
    public static JsonPath pictured(Applicant applicant) throws IOException {
        JsonPath draft = draft(applicant);
        as(Offices.SHOUZHANG_CLERK)
                .contentType("image/png")
                .body(PhotoTest.picture())
                .put("/applications/" + draft.getString("id") + "/photo")
                .then()
                .statusCode(204);
        return ok(step(Offices.SHOUZHANG_CLERK, draft, "submission", Map.of()));
    }

    public static JsonPath submitted(Applicant applicant) {
        return ok(step(Offices.SHOUZHANG_CLERK, draft(applicant), "submission", Map.of()));
    }

    public static JsonPath returned(Applicant applicant) {
        return ok(step(
                Offices.YANGGU_REVIEWER,
                submitted(applicant),
                "return",
                Map.of("reasons", List.of(Map.of("field", "mobile", "text", "手机号打不通")))));
    }

    public static JsonPath approved(Applicant applicant) {
        return ok(step(Offices.YANGGU_REVIEWER, submitted(applicant), "approval", Map.of("opinion", "同意")));
    }

    /** A step for many at once, with each as it stands after the one before; the answer is a list of outcomes. */
    public static JsonPath together(Caller caller, String path, Map<String, ?> more, JsonPath... states) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("items", Stream.of(states).map(Api::item).toList());
        return ok(as(caller).body(body).post(path));
    }

    public static Map<String, Object> item(JsonPath state) {
        return Map.of("id", state.getString("id"), "version", state.getLong("version"));
    }

    /** The step of one alone, which must succeed; the answer is where it stands now. */
    public static JsonPath stepped(Caller caller, String path, Map<String, ?> more, JsonPath state) {
        JsonPath outcomes = together(caller, path, more, state);
        if (outcomes.getString("[0].problem") != null) {
            throw new AssertionError(path + ": " + outcomes.getString("[0].detail"));
        }
        return outcomes.setRootPath("[0].application");
    }

    /** How many of a kind wait for the caller's office. */
    public static long waiting(Caller caller, String code) {
        return ok(as(caller).get("/tasks")).getLong("find { it.code == '" + code + "' }.count");
    }

    /** The application as the caller reads it. */
    public static JsonPath read(Caller caller, JsonPath state) {
        return ok(as(caller).get("/applications/" + state.getString("id")));
    }

    public static JsonPath queried(JsonPath state) {
        return stepped(
                Offices.YANGGU_REVIEWER,
                "/record-queries",
                Map.of("queriedOn", today().toString(), "result", "CLEAR", "authority", "阳谷县公安局"),
                state);
    }

    public static JsonPath sworn(JsonPath state) {
        return stepped(
                Offices.YANGGU_REVIEWER,
                "/oaths",
                Map.of("swornOn", today().toString(), "place", "县文化馆", "leader", "团长"),
                state);
    }

    public static JsonPath filed(JsonPath state) {
        return stepped(Offices.YANGGU_REVIEWER, "/filings", Map.of(), state);
    }

    /** Through a course with one session and its exam. */
    public static JsonPath trained(JsonPath state) {
        Course course = Course.opened().with(state).held().attendanceClosed();
        course.examined(90, state);
        return read(Offices.YANGGU_REVIEWER, state);
    }

    /** Every milestone is reached; the county may report. */
    public static JsonPath ready(Applicant applicant) {
        return trained(filed(sworn(queried(approved(applicant)))));
    }

    public static JsonPath reported(Applicant applicant) {
        return stepped(Offices.YANGGU_REVIEWER, "/reports", Map.of(), ready(applicant));
    }

    public static JsonPath accepted(Applicant applicant) {
        return stepped(Offices.CITY_REVIEWER, "/reports/acceptance", Map.of("opinion", "同意"), reported(applicant));
    }
}
