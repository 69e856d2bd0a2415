package org.wugu.child;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.TestClock;

/** The service as its offices call it, with the steps that many tests begin with. */
final class Api {

    static final Caller YANGGU = Caller.of("371521", Role.OFFICER);
    static final Caller DONGE = Caller.of("371524", Role.OFFICER);
    static final Caller SHOUZHANG = Caller.of("371521109", Role.CLERK);
    static final Caller ZHANGQIU = Caller.of("371521112", Role.CLERK);

    /** Of 寿张镇. */
    static final String LUJIE = "371521109205";

    static final String YANGZHUANG = "371521109216";

    private Api() {}

    /** The day on which the test runs, which lasts until its end. */
    static LocalDate today() {
        return TestClock.today();
    }

    static RequestSpecification as(Caller caller) {
        return given().auth().preemptive().oauth2(caller.token()).contentType(ContentType.JSON);
    }

    static RequestSpecification creatingAs(Caller caller) {
        return as(caller).header("Idempotency-Key", UUID.randomUUID());
    }

    static JsonPath ok(Response response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.statusCode() + ": " + response.asString());
        }
        return response.jsonPath();
    }

    static String problem(ValidatableResponse refused) {
        return refused.extract().jsonPath().getString("type").replaceFirst(".*/", "");
    }

    static Response open(Caller county, LocalDate due) {
        return creatingAs(county)
                .body(Map.of("title", "秋季摸排", "dueOn", due.toString()))
                .post("/screening-rounds");
    }

    /** A round of 阳谷县 that is due in a month. */
    static JsonPath opened() {
        return opened(YANGGU, today().plusMonths(1));
    }

    static JsonPath opened(Caller county, LocalDate due) {
        return ok(open(county, due));
    }

    static JsonPath round(Caller caller, JsonPath round) {
        return ok(as(caller).get("/screening-rounds/{id}", round.getString("id")));
    }

    static Response close(JsonPath round) {
        return as(YANGGU)
                .body(Map.of("version", round.getLong("version")))
                .post("/screening-rounds/{id}/closing", round.getString("id"));
    }

    static Map<String, Object> found(int children) {
        Map<String, Object> findings = new HashMap<>();
        findings.put("searchedOn", today().toString());
        findings.put("searchers", "张三、李四");
        findings.put("childrenFound", children);
        return findings;
    }

    static Map<String, Object> nil(String signer) {
        Map<String, Object> findings = found(0);
        findings.put("signer", signer);
        return findings;
    }

    static Response report(Caller township, JsonPath round, String village, Map<String, Object> findings) {
        return creatingAs(township)
                .body(Map.of("roundId", round.getString("id"), "villageCode", village, "findings", findings))
                .post("/screenings");
    }

    /** Two children were found in a village of 寿张镇. */
    static JsonPath reported() {
        return ok(report(SHOUZHANG, opened(), LUJIE, found(2)));
    }

    static Response correct(Caller township, JsonPath screening, Map<String, Object> findings) {
        return as(township)
                .body(Map.of("version", screening.getLong("version"), "findings", findings, "reason", "数错了"))
                .post("/screenings/{id}/correction", screening.getString("id"));
    }

    static JsonPath read(Caller caller, JsonPath screening) {
        return ok(as(caller).get("/screenings/{id}", screening.getString("id")));
    }
}
