package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.AtOnce.together;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Steps for many at once, the city's decision, and steps that are taken back. */
@OnRealParts
class StepsForManyTest {

    private final Map<String, ?> ceremony = Map.of("swornOn", Api.today().toString(), "place", "县文化馆", "leader", "团长");

    private final Database database = Database.of("volunteer");

    @Test
    void each_of_many_has_an_outcome_of_its_own() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        JsonPath submitted = Api.submitted(Applicant.next());
        Map<String, Object> unknown = Map.of("id", UUID.randomUUID().toString(), "version", 0);
        // When
        JsonPath told = ok(as(YANGGU_REVIEWER)
                .body(Map.of(
                        "items",
                        List.of(Api.item(submitted), Api.item(approved), unknown),
                        "swornOn",
                        Api.today().toString(),
                        "place",
                        "县文化馆",
                        "leader",
                        "团长"))
                .post("/oaths"));
        // Then
        assertThat(told.getList("problem")).containsExactly("wrong-stage", null, "not-found");
        assertThat(told.getString("[0].detail")).contains("待县团审核");
        assertThat(told.getString("[1].application.id")).isEqualTo(approved.getString("id"));
        as(YANGGU_REVIEWER)
                .get("/applications/" + submitted.getString("id"))
                .then()
                .body("milestones.swornOn", equalTo(null))
                .body("version", equalTo((int) submitted.getLong("version")));
    }

    @Test
    void a_county_cannot_step_with_anothers_volunteers() {
        JsonPath approved = Api.approved(Applicant.next());
        assertThat(Api.together(DONGE_REVIEWER, "/oaths", ceremony, approved).getList("problem"))
                .containsExactly("not-found");
    }

    @Test
    void a_request_that_cannot_be_right_is_refused_whole() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        List<Map<String, Object>> items = List.of(Api.item(approved));
        String tomorrow = Api.today().plusDays(1).toString();
        // When
        Response future = as(YANGGU_REVIEWER)
                .body(Map.of("items", items, "swornOn", tomorrow, "place", "x", "leader", "y"))
                .post("/oaths");
        Response nobody = as(YANGGU_REVIEWER).body(Map.of("items", List.of())).post("/filings");
        Response tooMany = as(YANGGU_REVIEWER)
                .body(Map.of(
                        "items",
                        IntStream.range(0, 501)
                                .mapToObj(i -> Api.item(approved))
                                .toList()))
                .post("/filings");
        // Then
        future.then().statusCode(400).body("errors[0].field", equalTo("swornOn"));
        nobody.then().statusCode(400).body("errors[0].field", equalTo("items"));
        tooMany.then().statusCode(400).body("errors[0].field", equalTo("items"));
    }

    @Test
    void a_day_before_the_approval_is_refused() {
        JsonPath approved = Api.approved(Applicant.next());
        JsonPath told = Api.together(
                YANGGU_REVIEWER,
                "/oaths",
                Map.of("swornOn", LocalDate.of(2024, 7, 1).toString(), "place", "x", "leader", "y"),
                approved);
        assertThat(told.getString("[0].problem")).isEqualTo("before-approval");
    }

    @Test
    void sent_twice_the_second_is_told_that_things_have_changed() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Api.sworn(approved);
        // When
        JsonPath again = Api.together(YANGGU_REVIEWER, "/oaths", ceremony, approved);
        JsonPath afresh = Api.together(YANGGU_REVIEWER, "/oaths", ceremony, Api.read(YANGGU_REVIEWER, approved));
        // Then
        assertThat(again.getString("[0].problem")).isEqualTo("changed-meanwhile");
        assertThat(afresh.getString("[0].problem")).isEqualTo("milestone-reached");
    }

    @Test
    void named_twice_somebody_steps_once() {
        JsonPath approved = Api.approved(Applicant.next());
        JsonPath told = Api.together(YANGGU_REVIEWER, "/oaths", ceremony, approved, approved);
        assertThat(told.getList("problem")).containsExactly((Object) null);
    }

    @Test
    void of_two_offices_that_swear_in_the_same_people_at_once_each_volunteer_is_sworn_in_once() throws Exception {
        // Given
        JsonPath[] approved = IntStream.range(0, 5)
                .mapToObj(i -> Api.approved(Applicant.next()))
                .toArray(JsonPath[]::new);
        JsonPath[] backwards = {approved[4], approved[3], approved[2], approved[1], approved[0]};
        // When
        List<JsonPath> told = together(
                () -> Api.together(YANGGU_REVIEWER, "/oaths", ceremony, approved),
                () -> Api.together(YANGGU_REVIEWER.named("second"), "/oaths", ceremony, backwards));
        // Then
        assertThat(told.get(0).getList("problem").size()
                        + told.get(1).getList("problem").size())
                .isEqualTo(10);
        for (JsonPath one : approved) {
            assertThat(database.number(
                            "select count(*) from volunteer_history where volunteer_id = ?::uuid and action = 'SWORN'",
                            one.getString("id")))
                    .isEqualTo(1);
        }
    }

    @Test
    void archive_numbers_are_given_without_a_gap_and_a_refused_one_takes_none() {
        // Given
        JsonPath first = Api.sworn(Api.approved(Applicant.next()));
        JsonPath unsworn = Api.approved(Applicant.next());
        JsonPath second = Api.sworn(Api.approved(Applicant.next()));
        // When
        JsonPath told = Api.together(YANGGU_REVIEWER, "/filings", Map.of(), first, unsworn, second);
        // Then
        assertThat(told.getList("problem")).containsExactly(null, "milestone-missing", null);
        List<Integer> numbers = IntStream.of(0, 2)
                .mapToObj(i -> told.getString("[" + i + "].id"))
                .map(id -> Api.ok(as(YANGGU_REVIEWER).get("/applications/" + id)))
                .map(detail -> detail.getString("milestones.archiveNumber"))
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(numbers.get(1) - numbers.get(0)).isEqualTo(1);
    }

    @Test
    void who_has_a_record_is_not_reported_and_is_on_the_countys_list() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        // When
        JsonPath found = Api.stepped(
                YANGGU_REVIEWER,
                "/record-queries",
                Map.of("queriedOn", Api.today().toString(), "result", "FOUND", "authority", "阳谷县公安局"),
                approved);
        // Then
        assertThat(Api.together(YANGGU_REVIEWER, "/reports", Map.of(), found).getString("[0].problem"))
                .isEqualTo("record-found");
        as(YANGGU_REVIEWER)
                .queryParam("worklist", "RECORD_FOUND")
                .get("/applications")
                .then()
                .body("items.id", hasItem(found.getString("id")));
    }

    @Test
    void a_query_that_was_entered_by_mistake_is_taken_back_and_the_one_before_counts_again() {
        // Given
        JsonPath clear = Api.queried(Api.approved(Applicant.next()));
        JsonPath mistaken = Api.stepped(
                YANGGU_REVIEWER,
                "/record-queries",
                Map.of("queriedOn", Api.today().toString(), "result", "FOUND", "authority", "阳谷县公安局"),
                clear);
        // When
        JsonPath corrected = ok(as(YANGGU_REVIEWER)
                .body(Map.of("id", mistaken.getString("id"), "version", mistaken.getLong("version"), "reason", "登记错人"))
                .post("/record-queries/retraction"));
        // Then
        as(YANGGU_REVIEWER)
                .get("/applications/" + corrected.getString("id"))
                .then()
                .body("milestones.recordClear", equalTo(true))
                .body("history[-1].act", equalTo("RETRACTED"))
                .body("history[-1].remarks[0].field", equalTo("RECORD_QUERIED"))
                .body("history[-1].remarks[0].text", equalTo("登记错人"));
    }

    @Test
    void a_volunteer_waits_in_the_lists_of_what_is_still_to_be_done() {
        // Given
        JsonPath sworn = Api.sworn(Api.approved(Applicant.next()));
        String id = sworn.getString("id");
        // Then
        for (String list : List.of("RECORD_QUERY", "FILING", "TRAINING")) {
            as(YANGGU_REVIEWER)
                    .queryParam("worklist", list)
                    .get("/applications")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }
        for (String list : List.of("OATH", "EXAM", "REPORT")) {
            as(YANGGU_REVIEWER)
                    .queryParam("worklist", list)
                    .get("/applications")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void the_tasks_count_what_the_lists_hold() {
        // Given
        long filing = Api.waiting(YANGGU_REVIEWER, "FILING");
        long oath = Api.waiting(YANGGU_REVIEWER, "OATH");
        long query = Api.waiting(YANGGU_REVIEWER, "RECORD_QUERY");
        // When
        Api.sworn(Api.approved(Applicant.next()));
        // Then
        assertThat(Api.waiting(YANGGU_REVIEWER, "FILING")).isEqualTo(filing + 1);
        assertThat(Api.waiting(YANGGU_REVIEWER, "OATH")).isEqualTo(oath);
        assertThat(Api.waiting(YANGGU_REVIEWER, "RECORD_QUERY")).isEqualTo(query + 1);
        assertThat(Api.waiting(DONGE_REVIEWER, "FILING")).isZero();
    }

    @Test
    void a_list_of_queries_tells_the_county_when_the_first_is_due() {
        // Given a query whose year ends within the days of notice
        LocalDate queried = Api.today().minusYears(1).plusDays(10);
        Api.stepped(
                YANGGU_REVIEWER,
                "/record-queries",
                Map.of("queriedOn", queried.toString(), "result", "CLEAR", "authority", "阳谷县公安局"),
                Api.approved(Applicant.next()));
        // When
        String due = ok(as(YANGGU_REVIEWER).get("/tasks")).getString("find { it.code == 'RECORD_DUE' }.due");
        // Then
        assertThat(LocalDate.parse(due)).isBeforeOrEqualTo(queried.plusYears(1));
    }

    @Test
    void who_may_be_matched_is_told_until_when_and_nobody_else_is() {
        // Given
        JsonPath sworn = Api.sworn(Api.queried(Api.approved(Applicant.next())));
        JsonPath filed = Api.filed(Api.sworn(Api.queried(Api.approved(Applicant.next()))));
        // Then
        String due = Api.read(YANGGU_REVIEWER, filed).getString("milestones.recordDueOn");
        assertThat(Api.read(YANGGU_REVIEWER, filed).getString("matchableUntil")).isEqualTo(due);
        assertThat(Api.read(YANGGU_REVIEWER, sworn).getString("matchableUntil")).isNull();
        as(YANGGU_REVIEWER)
                .queryParam("worklist", "MATCHABLE")
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(filed.getString("id")))
                .body("items.id", not(hasItem(sworn.getString("id"))));
        // When
        JsonPath left = Api.stepped(YANGGU_REVIEWER, "/service-changes/departure", Map.of("reason", "本人要求"), filed);
        // Then
        assertThat(Api.read(YANGGU_REVIEWER, left).getString("matchableUntil")).isNull();
    }

    @Test
    void the_city_reads_its_own_remarks_only() {
        // Given
        JsonPath accepted = Api.accepted(Applicant.next());
        // Then
        as(CITY_CLERK)
                .get("/applications/" + accepted.getString("id"))
                .then()
                .statusCode(200)
                .body("history.act", contains("ACCEPTED"))
                .body("history.byOffice", everyItem(equalTo("3715")));
    }

    @Test
    void only_the_tier_that_took_a_step_takes_it_back() {
        // Given
        JsonPath accepted = Api.accepted(Applicant.next());
        Map<String, Object> mistake = Map.of("version", accepted.getLong("version"), "act", "ACCEPTED", "reason", "误点");
        String path = "/applications/" + accepted.getString("id") + "/retraction";
        // Then
        for (Caller other : List.of(YANGGU_REVIEWER, Caller.of(Offices.SHOUZHANG, Role.OFFICER))) {
            as(other)
                    .body(mistake)
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("https://wugu.org/problems/wrong-tier"));
        }
        as(CITY_REVIEWER).body(mistake).post(path).then().statusCode(200).body("stage", equalTo("REPORTED"));
    }

    @ParameterizedTest
    @CsvSource({"SWORN", "TRAINED", "APPROVED", "REPORTED"})
    void a_step_on_which_something_rests_is_not_taken_back(String act) {
        // Given
        JsonPath filed = Api.filed(Api.sworn(Api.approved(Applicant.next())));
        // Then
        as(YANGGU_REVIEWER)
                .body(Map.of("version", filed.getLong("version"), "act", act, "reason", "误点"))
                .post("/applications/" + filed.getString("id") + "/retraction")
                .then()
                .statusCode(409)
                .body("type", startsWith("https://wugu.org/problems/not-retractable"));
    }

    @Test
    void a_mistake_without_a_reason_stays() {
        JsonPath sworn = Api.sworn(Api.approved(Applicant.next()));
        as(YANGGU_REVIEWER)
                .body(Map.of("version", sworn.getLong("version"), "act", "SWORN", "reason", " "))
                .post("/applications/" + sworn.getString("id") + "/retraction")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void who_was_given_back_stays_in_sight_of_the_city() {
        // Given
        JsonPath reported = Api.reported(Applicant.next());
        Api.stepped(CITY_REVIEWER, "/reports/return", Map.of("opinion", "照片不合格"), reported);
        // Then
        as(CITY_CLERK)
                .get("/applications/" + reported.getString("id"))
                .then()
                .statusCode(200)
                .body("history.act", contains("CITY_RETURNED"));
        as(SHOUZHANG_CLERK)
                .get("/applications/" + reported.getString("id"))
                .then()
                .body("history", hasSize(10));
    }
}
