package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.register;
import static org.wugu.volunteer.Api.step;
import static org.wugu.volunteer.AtOnce.together;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_VILLAGE;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** The same thing twice, and two people at the same thing. */
@OnRealParts
class TwiceAndTogetherTest {

    private final Database database = Database.of("volunteer");

    @Test
    void a_request_sent_again_is_done_once() {
        // Given
        Applicant applicant = Applicant.next();
        String key = UUID.randomUUID().toString();
        Response first = registerWithKey(key, applicant);
        // When
        Response again = registerWithKey(key, applicant);
        Response other = registerWithKey(key, Applicant.next());
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void without_a_key_nothing_is_created() {
        as(SHOUZHANG_CLERK)
                .body(Map.of("form", Applicant.next().form()))
                .post("/applications")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void nobody_is_registered_twice_in_the_whole_city_and_who_asks_learns_no_more() {
        // Given
        Applicant applicant = Applicant.next();
        Api.draft(applicant);
        // When
        Response own = register(SHOUZHANG_CLERK, applicant);
        Response elsewhere = register(ZHANGQIU_CLERK, applicant.with("servingVillageCode", ZHANGQIU_VILLAGE));
        // Then
        assertThat(own.statusCode()).isEqualTo(409);
        elsewhere
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/already-registered"))
                .body("errors[0].field", equalTo("form.idNumber"));
        assertThat(elsewhere.asString()).doesNotContain(Offices.SHOUZHANG, applicant.text("name"));
    }

    @Test
    void whoever_meets_a_registered_person_leaves_a_trace_and_is_stopped_in_the_end() {
        // Given
        Applicant again = Applicant.next();
        JsonPath registered = Api.draft(again);
        Caller curious = ZHANGQIU_CLERK.named("curious-" + registered.getString("id"));
        // When
        Response found = register(curious, again.with("servingVillageCode", ZHANGQIU_VILLAGE));
        // Then
        assertThat(found.statusCode()).isEqualTo(409);
        assertThat(database.number(
                        "select count(*) from access_log"
                                + " where action = 'look-up-registered' and person = ? and ?::uuid = any (subject_ids)",
                        curious.person(),
                        registered.getString("id")))
                .isEqualTo(1);
        // Given
        database.execute(
                "insert into access_log (person, tier, org_code, action, subject_type, subject_ids, reason)"
                        + " select ?, 'township', '371521112', 'look-up-registered', 'volunteer',"
                        + " array_agg(gen_random_uuid()), 'duplicate-check' from generate_series(1, 500)",
                curious.person());
        // Then
        register(curious, again.with("servingVillageCode", ZHANGQIU_VILLAGE))
                .then()
                .statusCode(429)
                .body("type", equalTo("https://wugu.org/problems/too-many-looks"));
    }

    @Test
    void a_correction_cannot_take_another_ones_id_number() {
        // Given
        Applicant one = Applicant.next();
        Api.draft(one);
        JsonPath other = Api.draft(Applicant.next());
        // Then
        as(SHOUZHANG_CLERK)
                .body(Map.of("version", other.getLong("version"), "form", one.form()))
                .put("/applications/" + other.getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/already-registered"));
    }

    @Test
    void of_two_who_register_the_same_person_at_once_one_succeeds() throws Exception {
        // Given
        Applicant applicant = Applicant.next();
        // When
        List<Integer> answers = together(
                () -> register(SHOUZHANG_CLERK, applicant).statusCode(),
                () -> register(SHOUZHANG_CLERK.named("second"), applicant).statusCode());
        // Then
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void of_two_reviewers_who_decide_at_once_one_succeeds_and_one_event_is_told() throws Exception {
        // Given
        JsonPath submitted = Api.submitted(Applicant.next());
        // When
        List<Integer> answers = together(
                () -> step(YANGGU_REVIEWER, submitted, "approval", Map.of("opinion", "同意"))
                        .statusCode(),
                () -> step(YANGGU_REVIEWER.named("second"), submitted, "refusal", Map.of("reason", "不同意"))
                        .statusCode());
        // Then
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(database.number("select event_version from volunteer where id = ?::uuid", submitted.getString("id")))
                .isEqualTo(2);
    }

    @Test
    void what_was_seen_must_be_what_is() {
        // Given
        JsonPath seen = Api.draft(Applicant.next());
        Api.ok(step(SHOUZHANG_CLERK, seen, "submission", Map.of()));
        // Then
        step(SHOUZHANG_CLERK, seen, "submission", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/changed-meanwhile"));
    }

    @Test
    void a_step_that_the_stage_does_not_allow_is_explained() {
        JsonPath approved = Api.approved(Applicant.next());
        step(YANGGU_REVIEWER, approved, "refusal", Map.of("reason", "改主意"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/wrong-stage"))
                .body("detail", equalTo("这位志愿者目前已审核通过，不能进行这项操作。请刷新后查看。"));
    }

    @Test
    void numbers_differ_however_many_clerks_register_at_once() throws Exception {
        // When
        List<String> numbers = together(IntStream.range(0, 12)
                .<Callable<String>>mapToObj(
                        i -> () -> Api.draft(Applicant.next()).getString("number"))
                .toList());
        // Then
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.startsWith("ZY-371521109-"));
    }

    private static Response registerWithKey(String key, Applicant applicant) {
        return as(SHOUZHANG_CLERK)
                .header("Idempotency-Key", key)
                .body(Map.of("form", applicant.form()))
                .post("/applications");
    }
}
