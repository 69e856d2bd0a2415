package org.wugu.volunteer;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.testing.Caller;

/** The service as its callers see it, with the steps that many tests begin with. */
public final class Api {

    private Api() {}

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

    public static JsonPath reported(Applicant applicant) {
        return ok(step(Offices.YANGGU_REVIEWER, approved(applicant), "report", Map.of()));
    }
}
