package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_VILLAGE;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Database;

/** Moving, and the rights of the person: to see, to have corrected, to have deleted. */
@OnRealParts
class RightsTest {

    /** Everything that tells who somebody is. */
    private static final List<String> ABOUT_THE_PERSON = List.of(
            "volunteer_name",
            "volunteer_name_token",
            "volunteer_identity",
            "volunteer_form_past",
            "volunteer_photo",
            "volunteer_supplement",
            "volunteer_transfer");

    @Test
    void a_volunteer_who_moves_takes_the_record_along_and_the_former_township_reads_it_no_longer() throws Exception {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath submitted = Api.pictured(applicant);
        JsonPath approved = Api.ok(Api.step(YANGGU_REVIEWER, submitted, "approval", Map.of("opinion", "同意")));
        // When
        JsonPath moved = Api.ok(move(approved, ZHANGQIU_VILLAGE));
        // Then
        String path = "/applications/" + moved.getString("id");
        as(SHOUZHANG_CLERK).get(path).then().statusCode(404);
        as(ZHANGQIU_CLERK)
                .get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo(applicant.text("name")))
                .body("number", equalTo(submitted.getString("number")))
                .body("villageCode", equalTo(ZHANGQIU_VILLAGE))
                .body("history.act", contains("DRAFTED", "SUBMITTED", "APPROVED", "MOVED"));
        as(ZHANGQIU_CLERK).get(path + "/photo").then().statusCode(200);
        as(SHOUZHANG_CLERK).get(path + "/photo").then().statusCode(404);
    }

    @Test
    void nobody_moves_to_where_the_county_has_no_village() {
        JsonPath approved = Api.approved(Applicant.next());
        for (String nowhere : List.of("371521109999", "371524001001", "371521109", "北街村")) {
            move(approved, nowhere)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("villageCode"))
                    .body("errors.message", contains(containsString("本县")));
        }
        move(approved, Offices.SHOUZHANG_VILLAGE)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/same-village"));
    }

    @Test
    void what_is_corrected_after_the_approval_stays_beside_what_was_signed() {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath approved = Api.approved(applicant);
        String signed = applicant.text("mobile");
        Applicant corrected = applicant.with("mobile", "13612345678");
        // When
        JsonPath state = Api.ok(Api.step(
                SHOUZHANG_CLERK, approved, "person-correction", Map.of("reason", "换了手机号", "form", corrected.form())));
        // Then
        as(SHOUZHANG_CLERK)
                .body(Map.of("reason", "本人查阅"))
                .post("/applications/" + state.getString("id") + "/export")
                .then()
                .statusCode(200)
                .body("form.mobile", equalTo("13612345678"))
                .body("pastForms.form.mobile", contains(signed))
                .body("history.act", hasItem("CORRECTED"))
                .body("history[-1].remarks.text", contains("换了手机号"));
    }

    @Test
    void who_somebody_is_where_they_serve_and_when_they_signed_has_steps_of_its_own() {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath approved = Api.approved(applicant);
        // When and then
        Api.step(
                        SHOUZHANG_CLERK,
                        approved,
                        "person-correction",
                        Map.of("reason", "填错", "form", Applicant.next().form()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("form.idNumber"));
    }

    @Test
    void a_draft_is_corrected_on_the_form_itself() {
        Applicant applicant = Applicant.next();
        Api.step(
                        SHOUZHANG_CLERK,
                        Api.draft(applicant),
                        "person-correction",
                        Map.of("reason", "填错", "form", applicant.form()))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/wrong-stage"));
    }

    @Test
    void what_is_known_of_a_person_is_kept_until_the_day_that_is_named_and_then_goes_for_good() throws Exception {
        // Given
        LocalDate today = Api.today();
        Applicant applicant = Applicant.next();
        JsonPath approved = Api.approved(applicant);
        String hours = HoursTest.entryOf(approved.getString("id"));
        HoursTest.correct(hours, Map.of("reason", "多记了一次")).then().statusCode(204);
        TransferTest.offered(approved);
        JsonPath gone = Api.stepped(YANGGU_REVIEWER, "/service-changes/departure", Map.of("reason", "外出务工"), approved);
        Api.step(YANGGU_REVIEWER, gone, "erasure", Map.of("reason", "本人要求"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/retention-runs"))
                .body("detail", containsString(today.plusYears(3).toString()));
        String id = gone.getString("id");
        yearsPass(id);
        // When
        Api.step(YANGGU_REVIEWER, gone, "erasure", Map.of("reason", "本人要求"))
                .then()
                .statusCode(200);
        // Then
        for (String table : ABOUT_THE_PERSON) {
            assertThat(rows(table, id)).as(table).isZero();
        }
        as(YANGGU_REVIEWER)
                .get("/applications/" + id)
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("form", nullValue())
                .body("number", equalTo(approved.getString("number")))
                .body("history.act", contains("DRAFTED", "SUBMITTED", "APPROVED", "LEFT", "ERASED"))
                .body("history[2].remarks", equalTo(List.of()));
        as(YANGGU_REVIEWER)
                .get("/applications/" + id + "/service-record")
                .then()
                .statusCode(200)
                .body("entries.reason", contains(nullValue()));
        Api.register(SHOUZHANG_CLERK, applicant).then().statusCode(201);
    }

    @Test
    void a_member_is_not_erased() {
        Api.step(YANGGU_REVIEWER, Api.approved(Applicant.next()), "erasure", Map.of("reason", "本人要求"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/wrong-stage"));
    }

    private static Response move(JsonPath state, String village) {
        return as(YANGGU_REVIEWER)
                .body(Map.of(
                        "id",
                        state.getString("id"),
                        "version",
                        state.getLong("version"),
                        "villageCode",
                        village,
                        "reason",
                        "搬家"))
                .post("/service-changes/village");
    }

    /** The departure lies four years back, which no caller could bring about. */
    private static void yearsPass(String id) throws SQLException {
        try (Connection owner = Database.of("volunteer").asOwner();
                PreparedStatement update = owner.prepareStatement(
                        "update volunteer set updated_at = updated_at - interval '4 years' where id = ?::uuid")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    private static int rows(String table, String id) throws SQLException {
        try (Connection owner = Database.of("volunteer").asOwner();
                PreparedStatement count =
                        owner.prepareStatement("select count(*) from " + table + " where volunteer_id = ?::uuid")) {
            count.setString(1, id);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
