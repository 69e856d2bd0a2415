package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Somebody is found among an office's volunteers by the number that they give. */
@OnRealParts
class RosterTest {

    private final Database database = Database.of("volunteer");

    @Test
    void a_volunteer_is_found_by_id_number_and_by_mobile() {
        Applicant applicant = Applicant.next();
        String id = Api.submitted(applicant).getString("id");
        for (Caller reader : List.of(SHOUZHANG_CLERK, YANGGU_REVIEWER)) {
            searched(reader, "idNumber", applicant.text("idNumber").toLowerCase(Locale.ROOT))
                    .then()
                    .statusCode(200)
                    .body("id", contains(id))
                    .body("[0].name", equalTo(applicant.text("name")));
            String mobile = applicant.text("mobile");
            searched(reader, "mobile", mobile.substring(0, 3) + " " + mobile.substring(3))
                    .then()
                    .statusCode(200)
                    .body("id", contains(id));
        }
    }

    @Test
    void others_find_nobody_and_a_draft_is_the_townships_own() {
        // Given
        Applicant applicant = Applicant.next();
        String draft = Api.draft(applicant).getString("id");
        // Then
        searched(SHOUZHANG_CLERK, "mobile", applicant.text("mobile")).then().body("id", contains(draft));
        for (Caller stranger : List.of(YANGGU_REVIEWER, DONGE_REVIEWER, ZHANGQIU_CLERK)) {
            searched(stranger, "mobile", applicant.text("mobile"))
                    .then()
                    .statusCode(200)
                    .body("", emptyIterable());
            searched(stranger, "idNumber", applicant.text("idNumber"))
                    .then()
                    .statusCode(200)
                    .body("", emptyIterable());
        }
    }

    @Test
    void who_corrects_the_mobile_is_found_by_the_new_one_alone() {
        // Given
        Applicant applicant = Applicant.next();
        String former = applicant.text("mobile");
        JsonPath draft = Api.draft(applicant);
        String mobile = Applicant.next().text("mobile");
        // When
        Api.ok(as(SHOUZHANG_CLERK)
                .body(Map.of(
                        "version",
                        draft.getLong("version"),
                        "form",
                        applicant.with("mobile", mobile).form()))
                .put("/applications/" + draft.getString("id")));
        // Then
        searched(SHOUZHANG_CLERK, "mobile", former).then().body("", emptyIterable());
        searched(SHOUZHANG_CLERK, "mobile", mobile).then().body("id", contains(draft.getString("id")));
    }

    @Test
    void a_family_shares_one_mobile() {
        Applicant one = Applicant.next();
        String first = Api.draft(one).getString("id");
        String second =
                Api.draft(Applicant.next().with("mobile", one.text("mobile"))).getString("id");
        searched(SHOUZHANG_CLERK, "mobile", one.text("mobile")).then().body("id", containsInAnyOrder(first, second));
    }

    @Test
    void a_volunteer_is_found_by_the_whole_number() {
        JsonPath submitted = Api.submitted(Applicant.next());
        as(YANGGU_REVIEWER)
                .queryParam("number", submitted.getString("number"))
                .get("/applications")
                .then()
                .body("items.id", contains(submitted.getString("id")));
        as(DONGE_REVIEWER)
                .queryParam("number", submitted.getString("number"))
                .get("/applications")
                .then()
                .body("items", emptyIterable());
    }

    @Test
    void every_search_is_kept_found_or_not_and_says_no_number() {
        // Given
        Applicant applicant = Applicant.next();
        UUID id = Api.submitted(applicant).getUUID("id");
        Caller reader = YANGGU_REVIEWER.named("searcher-" + id);
        // When
        searched(reader, "mobile", applicant.text("mobile"));
        searched(reader, "idNumber", Applicant.next().text("idNumber"));
        // Then
        assertThat(database.rows(
                        "select action, reason, cardinality(subject_ids) found from access_log where person = ? order by id",
                        reader.person()))
                .extracting(row -> row.get("action") + " " + row.get("reason") + " " + row.get("found"))
                .containsExactly(
                        "look-up-registered search-by-mobile 1",
                        "list-applications list 1",
                        "look-up-registered search-by-id-number 0");
    }

    @Test
    void who_tries_out_what_lists_hide_of_a_mobile_is_refused_and_the_auditor_sees_it() {
        // Given
        Applicant applicant = Applicant.next();
        Api.submitted(applicant);
        String mobile = applicant.text("mobile");
        Caller guesser = YANGGU_REVIEWER.named("mobile-guesser-" + mobile);
        // When
        List<Integer> answers = new ArrayList<>();
        for (int middle = 1000; middle < 1006; middle++) {
            answers.add(searched(guesser, "mobile", mobile.substring(0, 3) + middle + mobile.substring(7))
                    .statusCode());
        }
        // Then
        assertThat(answers).containsExactly(200, 200, 200, 200, 429, 429);
        searched(guesser, "mobile", mobile).then().statusCode(429).body("errors[0].field", equalTo("mobile"));
        as(Caller.of("371521", Role.AUDITOR))
                .queryParam("person", guesser.person())
                .get("/access-log")
                .then()
                .body(
                        "items.findAll { it.action == 'refused-guessing' }.subjectType",
                        contains("mobile-masked", "mobile-masked", "mobile-masked"));
    }

    @Test
    void whoever_finds_too_many_within_the_hour_is_refused() {
        // Given
        Applicant applicant = Applicant.next();
        Api.submitted(applicant);
        Caller reader = YANGGU_REVIEWER.named("finder-" + applicant.text("mobile"));
        database.execute(
                "insert into access_log (person, tier, org_code, action, subject_type, subject_ids, reason) select ?, 'county',"
                        + " '371521', 'look-up-registered', 'volunteer', array_agg(uuidv7()), 'search-by-mobile'"
                        + " from generate_series(1, 501)",
                reader.person());
        // Then
        searched(reader, "mobile", applicant.text("mobile"))
                .then()
                .statusCode(429)
                .body("type", endsWith("too-many-looks"));
    }

    @ParameterizedTest
    @CsvSource({
        "idNumber, 371521198001010011, idNumber, id-number-checksum",
        "idNumber, 3715, idNumber, id-number-form",
        "mobile, 12345678901, mobile, mobile-form",
        "mobile, '', idNumber, one-number"
    })
    void what_is_no_number_is_named(String asked, String typed, String field, String code) {
        searched(YANGGU_REVIEWER, asked, typed)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code));
    }

    private static Response searched(Caller reader, String by, String value) {
        return as(reader).body(Map.of(by, value)).post("/applications/search");
    }
}
