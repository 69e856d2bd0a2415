package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Who reads what of whom, and what the access log keeps of it. */
@OnRealParts
class ReadingTest {

    private final Database database = Database.of("volunteer");

    @Test
    void township_and_county_read_names_and_masked_numbers() {
        // Given
        Applicant applicant = Applicant.next();
        String id = Api.submitted(applicant).getString("id");
        String number = applicant.text("idNumber");
        // Then
        for (Caller reader : List.of(SHOUZHANG_CLERK, YANGGU_REVIEWER)) {
            as(reader)
                    .queryParam("village", Offices.SHOUZHANG_VILLAGE)
                    .get("/applications")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.id == '" + id + "' }.name", equalTo(applicant.text("name")))
                    .body(
                            "items.find { it.id == '" + id + "' }.idNumberMasked",
                            equalTo(number.substring(0, 4) + "**********" + number.substring(14)));
            String body = as(reader).get("/applications/" + id).asString();
            assertThat(body)
                    .contains(applicant.text("name"))
                    .doesNotContain(
                            number, applicant.text("mobile"), applicant.text("address"), applicant.text("wechat"));
        }
    }

    @Test
    void what_is_left_out_was_filled_in_or_not() {
        String given = Api.draft(Applicant.next()).getString("id");
        String empty = Api.draft(Applicant.next().with("wechat", null).with("address", " "))
                .getString("id");
        as(SHOUZHANG_CLERK)
                .get("/applications/" + given)
                .then()
                .body("form.wechatGiven", equalTo(true))
                .body("form.addressGiven", equalTo(true));
        as(SHOUZHANG_CLERK)
                .get("/applications/" + empty)
                .then()
                .body("form.wechatGiven", equalTo(false))
                .body("form.addressGiven", equalTo(false));
    }

    @Test
    void a_page_opens_no_form() {
        // Given
        Applicant applicant = Applicant.next();
        UUID id = Api.submitted(applicant).getUUID("id");
        byte[] form = (byte[]) database.value("select sealed from volunteer_identity where volunteer_id = ?", id);
        database.execute("update volunteer_identity set sealed = ''::bytea where volunteer_id = ?", id);
        // When
        JsonPath page = Api.ok(
                as(YANGGU_REVIEWER).queryParam("name", applicant.text("name")).get("/applications"));
        database.execute("update volunteer_identity set sealed = ? where volunteer_id = ?", form, id);
        // Then
        String mobile = applicant.text("mobile");
        assertThat(page.getString("items.find { it.id == '" + id + "' }.mobileMasked"))
                .isEqualTo(mobile.substring(0, 3) + "****" + mobile.substring(7));
    }

    @Test
    void the_city_reads_reported_names_and_no_number_at_all() {
        // Given
        Applicant told = Applicant.next();
        String reported = Api.reported(told).getString("id");
        String approved = Api.approved(Applicant.next()).getString("id");
        // Then
        as(CITY_CLERK)
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(reported))
                .body("items.id", not(hasItem(approved)))
                .body("items.find { it.id == '" + reported + "' }.name", equalTo(told.text("name")))
                .body("items.find { it.id == '" + reported + "' }.idNumberMasked", nullValue())
                .body("items.find { it.id == '" + reported + "' }.mobileMasked", nullValue());
        as(CITY_CLERK).get("/applications/" + approved).then().statusCode(404);
        as(CITY_CLERK)
                .body(Map.of("reason", "好奇"))
                .post("/applications/" + reported + "/identity")
                .then()
                .statusCode(404);
        as(CITY_CLERK)
                .body(Map.of("reason", "好奇", "ids", List.of(reported)))
                .post("/identities")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void what_a_query_of_the_record_has_found_is_not_told_to_the_city() {
        // Given
        JsonPath found = Api.stepped(
                YANGGU_REVIEWER,
                "/record-queries",
                Map.of("queriedOn", Api.today().toString(), "result", "FOUND", "authority", "阳谷县公安局"),
                Api.reported(Applicant.next()));
        String id = found.getString("id");
        String path = "/applications/" + id;
        as(YANGGU_REVIEWER).get(path).then().body("milestones.recordClear", equalTo(false));
        // When and then
        as(CITY_CLERK)
                .get(path)
                .then()
                .statusCode(200)
                .body("milestones.recordQueriedOn", equalTo(Api.today().toString()))
                .body("milestones.recordClear", nullValue())
                .body("matchableUntil", nullValue());
        as(CITY_CLERK)
                .queryParam("limit", 200)
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.milestones.recordClear", everyItem(nullValue()));
        for (String list : List.of("RECORD_FOUND", "RECORD_DUE", "RECORD_QUERY", "REPORT", "MATCHABLE")) {
            as(CITY_CLERK)
                    .queryParam("worklist", list)
                    .get("/applications")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("wrong-tier"));
            as(CITY_CLERK).get("/tasks").then().statusCode(200).body("code", not(hasItem(list)));
        }
    }

    @Test
    void other_offices_do_not_even_learn_that_it_exists() {
        String id = Api.submitted(Applicant.next()).getString("id");
        for (Caller stranger : List.of(ZHANGQIU_CLERK, DONGE_REVIEWER)) {
            as(stranger).get("/applications/" + id).then().statusCode(404);
            as(stranger)
                    .body(Map.of("reason", "x"))
                    .post("/applications/" + id + "/identity")
                    .then()
                    .statusCode(404);
            as(stranger).get("/applications").then().statusCode(200).body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void a_draft_is_the_townships_own_affair() {
        // Given
        JsonPath draft = Api.draft(Applicant.next());
        String id = draft.getString("id");
        // Then
        as(YANGGU_REVIEWER).get("/applications/" + id).then().statusCode(404);
        as(YANGGU_REVIEWER)
                .get("/applications?stage=DRAFT")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        // When
        Api.ok(Api.step(Offices.SHOUZHANG_CLERK, draft, "submission", Map.of()));
        // Then
        as(YANGGU_REVIEWER).get("/applications/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"READER", "AUDITOR", "ACCESS_ADMIN", "VOLUNTEER"})
    void who_has_no_data_role_reads_no_data(Role role) {
        as(Caller.of("371521", role)).get("/applications").then().statusCode(403);
    }

    @Test
    void every_reading_is_kept_with_its_reason() {
        // Given
        UUID id = Api.submitted(Applicant.next()).getUUID("id");
        Caller reader = YANGGU_REVIEWER.named("reader-" + id);
        // When
        as(reader).queryParam("village", Offices.SHOUZHANG_VILLAGE).get("/applications");
        as(reader).get("/applications/" + id);
        as(reader).body(Map.of("reason", "电话回访")).post("/applications/" + id + "/identity");
        // Then
        assertThat(database.rows(
                        "select action, reason from access_log where person = ? and ? = any (subject_ids) order by id",
                        reader.person(),
                        id))
                .extracting(row -> row.get("action") + " "
                        + String.valueOf(row.get("reason")).replaceFirst(":.*", ""))
                .containsExactly("list-applications list", "read-application detail", "read-identity stated");
        as(Caller.of("371521", Role.AUDITOR))
                .queryParam("person", reader.person())
                .get("/access-log")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem("电话回访"));
    }

    @Test
    void an_identity_is_not_shown_without_a_reason() {
        String id = Api.draft(Applicant.next()).getString("id");
        as(SHOUZHANG_CLERK)
                .body(Map.of("reason", " "))
                .post("/applications/" + id + "/identity")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void pages_join_without_gap_or_overlap() {
        // Given
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            registered.add(0, Api.draft(Applicant.next()).getString("id"));
        }
        // When
        JsonPath first =
                as(SHOUZHANG_CLERK).queryParam("limit", 3).get("/applications").jsonPath();
        JsonPath second = as(SHOUZHANG_CLERK)
                .queryParam("limit", 2)
                .queryParam("after", first.getString("next"))
                .get("/applications")
                .jsonPath();
        // Then
        List<String> read = new ArrayList<>(first.getList("items.id"));
        read.addAll(second.getList("items.id"));
        assertThat(read).isEqualTo(registered);
    }

    @Test
    void a_person_is_found_by_name_and_by_surname() {
        String id = Api.draft(Applicant.next().with("name", "诸葛长庚")).getString("id");
        for (String name : List.of("诸葛长庚", "诸葛", " 诸葛 长庚")) {
            as(SHOUZHANG_CLERK)
                    .queryParam("name", name)
                    .get("/applications")
                    .then()
                    .body("items.id", hasItem(id));
        }
        as(SHOUZHANG_CLERK).queryParam("name", "长庚").get("/applications").then().body("items", emptyIterable());
        as(ZHANGQIU_CLERK).queryParam("name", "诸葛").get("/applications").then().body("items", emptyIterable());
    }

    @ParameterizedTest
    @CsvSource({
        "stage, DONE, wrong-kind",
        "township, 3715, wrong-kind",
        "village, 寿张, wrong-kind",
        "after, 1, wrong-kind",
        "limit, 0, out-of-range",
        "limit, 201, out-of-range",
        "limit, many, wrong-kind"
    })
    void a_filter_that_cannot_be_read_is_named(String parameter, String value, String code) {
        as(SHOUZHANG_CLERK)
                .queryParam(parameter, value)
                .get("/applications")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void a_discarded_draft_leaves_nothing_of_the_person() {
        // Given
        JsonPath draft = Api.draft(Applicant.next());
        // When
        as(SHOUZHANG_CLERK)
                .queryParam("version", draft.getLong("version"))
                .delete("/applications/" + draft.getString("id"))
                .then()
                .statusCode(204);
        // Then
        for (String table :
                List.of("volunteer_name", "volunteer_identity", "volunteer_name_token", "volunteer_history")) {
            assertThat(database.number(
                            "select count(*) from " + table + " where volunteer_id = ?::uuid", draft.getString("id")))
                    .isZero();
        }
    }

    @Test
    void only_a_draft_is_discarded() {
        JsonPath submitted = Api.submitted(Applicant.next());
        as(SHOUZHANG_CLERK)
                .queryParam("version", submitted.getLong("version"))
                .delete("/applications/" + submitted.getString("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void nothing_of_a_person_stands_readable_in_the_database() {
        // Given
        Applicant applicant = Applicant.next().with("name", "独孤一鹤");
        Api.returned(applicant);
        // When
        String everything = database.rows("""
                        select v::text t from volunteer v union all select h::text from volunteer_history h
                        union all select n::text from volunteer_name n union all select i::text from volunteer_identity i
                        union all select t::text from volunteer_name_token t union all select o::text from outbox o
                        union all select encode(o.data, 'escape') from outbox o
                        union all select a::text from access_log a union all select k::text from idempotency_key k""").toString();
        // Then
        assertThat(everything)
                .doesNotContain(
                        "独孤一鹤",
                        applicant.text("idNumber"),
                        applicant.text("mobile"),
                        "手机号打不通",
                        applicant.text("address"));
    }
}
