package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

/** From county to county: who offers, who takes over, and what goes along. */
@OnRealParts
class TransferTest {

    static final String DONGE_VILLAGE = "371524001001";
    private static final Caller DONGE_CLERK = Caller.of("371524001", Role.CLERK);

    @Test
    void the_record_changes_hands_with_the_acceptance_and_not_before() throws Exception {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath submitted = Api.pictured(applicant);
        JsonPath approved = Api.ok(Api.step(YANGGU_REVIEWER, submitted, "approval", Map.of("opinion", "同意")));
        JsonPath trained = Api.trained(Api.filed(Api.sworn(Api.queried(approved))));
        String path = "/applications/" + trained.getString("id");
        // When
        String transfer = offered(trained);
        // Then
        as(DONGE_REVIEWER).get(path).then().statusCode(404);
        as(DONGE_REVIEWER)
                .get("/transfers")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + transfer + "' }.name", equalTo(applicant.text("name")))
                .body("items.find { it.id == '" + transfer + "' }.state", equalTo("OFFERED"));
        // When
        as(DONGE_REVIEWER)
                .post("/transfers/" + transfer + "/acceptance")
                .then()
                .statusCode(200)
                .body("number", equalTo(submitted.getString("number")));
        // Then
        as(YANGGU_REVIEWER).get(path).then().statusCode(404);
        as(SHOUZHANG_CLERK).get(path).then().statusCode(404);
        for (Caller reader : List.of(DONGE_REVIEWER, DONGE_CLERK)) {
            as(reader)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo(applicant.text("name")))
                    .body("villageCode", equalTo(DONGE_VILLAGE))
                    .body("history.act", hasItem("DRAFTED"))
                    .body("history[-1].act", equalTo("MOVED"))
                    .body("history[-1].remarks.text", contains(Offices.SHOUZHANG_VILLAGE, "随家人迁居"));
            as(reader).get(path + "/photo").then().statusCode(200);
        }
        as(DONGE_REVIEWER)
                .get(path + "/trainings")
                .then()
                .statusCode(200)
                .body("sessions.flatten()", hasSize(1))
                .body("exams.flatten()", hasSize(1));
        String cohort = as(DONGE_REVIEWER).get(path + "/trainings").jsonPath().getString("[0].cohort");
        as(DONGE_REVIEWER).get("/cohorts").then().statusCode(200).body("id", not(hasItem(cohort)));
        as(DONGE_REVIEWER).get("/cohorts/" + cohort).then().statusCode(404);
        Api.stepped(DONGE_REVIEWER, "/reports", Map.of(), Api.read(DONGE_REVIEWER, trained));
        as(YANGGU_REVIEWER)
                .get("/transfers")
                .then()
                .body("items.find { it.id == '" + transfer + "' }.state", equalTo("ACCEPTED"));
    }

    @Test
    void only_the_county_asked_answers_and_only_once() {
        // Given
        long waiting = Api.waiting(DONGE_REVIEWER, "TRANSFER");
        String transfer = offered();
        // Then
        assertThat(Api.waiting(DONGE_REVIEWER, "TRANSFER")).isEqualTo(waiting + 1);
        assertThat(Api.ok(as(DONGE_REVIEWER).get("/tasks")).getString("find { it.code == 'TRANSFER' }.oldest"))
                .isNotNull();
        answer(YANGGU_REVIEWER, transfer, "acceptance").then().statusCode(403);
        answer(Caller.of("371522", Role.REVIEWER), transfer, "acceptance")
                .then()
                .statusCode(404);
        as(Caller.of("371522", Role.REVIEWER)).get("/transfers").then().body("items.id", not(hasItem(transfer)));
        answer(DONGE_REVIEWER, transfer, "withdrawal").then().statusCode(403);
        answer(DONGE_REVIEWER, transfer, "refusal").then().statusCode(204);
        for (String late : List.of("acceptance", "refusal")) {
            answer(DONGE_REVIEWER, transfer, late)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("transfer-decided"));
        }
        as(YANGGU_REVIEWER)
                .get("/transfers")
                .then()
                .body("items.find { it.id == '" + transfer + "' }.answer", equalTo("本人尚未到我县居住"));
    }

    @Test
    void an_offer_stands_once_and_can_be_withdrawn() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        String transfer = offered(approved);
        // Then
        offer(YANGGU_REVIEWER, approved, DONGE_VILLAGE)
                .then()
                .statusCode(409)
                .body("type", containsString("transfer-open"));
        answer(YANGGU_REVIEWER, transfer, "withdrawal").then().statusCode(204);
        answer(DONGE_REVIEWER, transfer, "acceptance").then().statusCode(409);
        as(YANGGU_REVIEWER)
                .get("/applications/" + approved.getString("id"))
                .then()
                .statusCode(200);
        offered(approved);
    }

    @Test
    void an_acceptance_and_a_withdrawal_at_once_do_not_both_succeed() throws Exception {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        String transfer = offered(approved);
        // When
        List<Response> answers = AtOnce.together(
                () -> answer(DONGE_REVIEWER, transfer, "acceptance"),
                () -> answer(YANGGU_REVIEWER, transfer, "withdrawal"));
        // Then
        assertThat(answers).extracting(Response::statusCode).satisfiesOnlyOnce(status -> assertThat(status)
                .isLessThan(300));
        boolean accepted = answers.get(0).statusCode() == 200;
        as(accepted ? DONGE_REVIEWER : YANGGU_REVIEWER)
                .get("/applications/" + approved.getString("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void nobody_is_offered_who_is_no_member_or_to_where_no_other_county_has_a_village() {
        offer(YANGGU_REVIEWER, Api.submitted(Applicant.next()), DONGE_VILLAGE)
                .then()
                .statusCode(409)
                .body("type", containsString("wrong-stage"));
        JsonPath approved = Api.approved(Applicant.next());
        for (String nowhere : List.of(Offices.ZHANGQIU_VILLAGE, "371524999001", "370102001001", "东阿")) {
            offer(YANGGU_REVIEWER, approved, nowhere)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("village-not-of-other-county"));
        }
        offer(CITY_REVIEWER, approved, DONGE_VILLAGE).then().statusCode(403);
    }

    @Test
    void who_has_left_meanwhile_is_not_taken_over() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        String transfer = offered(approved);
        Api.stepped(YANGGU_REVIEWER, "/service-changes/departure", Map.of("reason", "本人要求"), approved);
        // Then
        answer(DONGE_REVIEWER, transfer, "acceptance")
                .then()
                .statusCode(409)
                .body("type", containsString("wrong-stage"));
        as(YANGGU_REVIEWER)
                .get("/transfers")
                .then()
                .body("items.find { it.id == '" + transfer + "' }.decidedAt", nullValue());
    }

    /** A transfer from Yanggu to Dong'e that waits for its answer. */
    static String offered() {
        return offered(Api.approved(Applicant.next()));
    }

    static String offered(JsonPath state) {
        Response response = offer(YANGGU_REVIEWER, state, DONGE_VILLAGE);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        String location = response.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Response offer(Caller caller, JsonPath state, String village) {
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "id",
                        state.getString("id"),
                        "version",
                        state.getLong("version"),
                        "villageCode",
                        village,
                        "reason",
                        "随家人迁居"))
                .post("/transfers");
    }

    private static Response answer(Caller caller, String transfer, String answer) {
        Object body = answer.equals("refusal") ? Map.of("reason", "本人尚未到我县居住") : Map.of();
        return as(caller).body(body).post("/transfers/" + transfer + "/" + answer);
    }
}
