package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Api.step;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way of an application through township, county and city. */
@OnRealParts
class JourneyTest {

    @Test
    void a_volunteer_goes_from_the_township_through_every_milestone_to_the_city() {
        // Given
        Applicant applicant = Applicant.next();
        // When
        JsonPath accepted = Api.accepted(applicant);
        // Then
        assertThat(accepted.getString("stage")).isEqualTo("ACCEPTED");
        assertThat(accepted.getString("number")).matches("ZY-371521109-\\d{4}-\\d{4,}");
        as(YANGGU_REVIEWER)
                .get("/applications/" + accepted.getString("id"))
                .then()
                .body(
                        "history.act",
                        contains(
                                "DRAFTED",
                                "SUBMITTED",
                                "APPROVED",
                                "RECORD_QUERIED",
                                "SWORN",
                                "FILED",
                                "TRAINED",
                                "PASSED",
                                "REPORTED",
                                "ACCEPTED"))
                .body("milestones.archiveNumber", matchesPattern("DA-371521-\\d{4}-\\d{4,}"))
                .body("milestones.passedOn", equalTo(Api.today().toString()));
    }

    @Test
    void the_city_reads_of_a_reported_volunteer_what_it_needs_and_no_more() {
        // Given
        Applicant applicant = Applicant.next();
        // When
        JsonPath reported = Api.reported(applicant);
        // Then
        as(CITY_CLERK)
                .get("/applications/" + reported.getString("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo(applicant.text("name")))
                .body("uniformSize", equalTo("XL"))
                .body("form", nullValue());
    }

    @Test
    void what_is_still_missing_for_the_report_is_named() {
        // Given
        JsonPath sworn = Api.sworn(Api.approved(Applicant.next()));
        // When
        JsonPath told = Api.together(YANGGU_REVIEWER, "/reports", Map.of(), sworn);
        // Then
        assertThat(told.getString("[0].problem")).isEqualTo("milestone-missing");
        assertThat(told.getString("[0].detail")).contains("从业查询", "存档", "培训").doesNotContain("宣誓");
    }

    @Test
    void the_milestones_may_be_reached_in_any_order() {
        JsonPath trainedFirst = Api.queried(Api.filed(Api.sworn(Api.trained(Api.approved(Applicant.next())))));
        assertThat(Api.stepped(YANGGU_REVIEWER, "/reports", Map.of(), trainedFirst)
                        .getString("stage"))
                .isEqualTo("REPORTED");
    }

    @Test
    void what_the_city_gives_back_is_reported_again() {
        // Given
        JsonPath reported = Api.reported(Applicant.next());
        // When
        JsonPath back = Api.stepped(CITY_REVIEWER, "/reports/return", Map.of("opinion", "照片不合格"), reported);
        // Then
        assertThat(back.getString("stage")).isEqualTo("APPROVED");
        as(YANGGU_REVIEWER)
                .queryParam("worklist", "CITY_RETURNED")
                .get("/applications")
                .then()
                .body("items.id", hasItem(back.getString("id")));
        as(YANGGU_REVIEWER)
                .get("/applications/" + back.getString("id"))
                .then()
                .body("history[-1].remarks[0].text", equalTo("照片不合格"));
        assertThat(Api.stepped(YANGGU_REVIEWER, "/reports", Map.of(), back).getString("stage"))
                .isEqualTo("REPORTED");
    }

    @Test
    void who_does_not_serve_yet_cannot_pause_but_can_leave() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        // Then
        assertThat(Api.together(YANGGU_REVIEWER, "/service-changes/suspension", Map.of("reason", "外出务工"), approved)
                        .getString("[0].problem"))
                .isEqualTo("wrong-stage");
        assertThat(Api.stepped(YANGGU_REVIEWER, "/service-changes/departure", Map.of("reason", "迁出"), approved)
                        .getString("stage"))
                .isEqualTo("LEFT");
    }

    @Test
    void a_returned_application_is_corrected_and_submitted_again() {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath returned = Api.returned(applicant);
        // When
        JsonPath corrected = ok(as(SHOUZHANG_CLERK)
                .body(Map.of(
                        "version",
                        returned.getLong("version"),
                        "form",
                        applicant.with("mobile", "13700000000").form()))
                .put("/applications/" + returned.getString("id")));
        JsonPath again = ok(step(SHOUZHANG_CLERK, corrected, "submission", Map.of()));
        // Then
        assertThat(again.getString("stage")).isEqualTo("SUBMITTED");
        as(YANGGU_REVIEWER)
                .get("/applications/" + again.getString("id"))
                .then()
                .body("form.mobileMasked", equalTo("137****0000"))
                .body("history.act", contains("DRAFTED", "SUBMITTED", "RETURNED", "CORRECTED", "SUBMITTED"))
                .body("history[2].remarks.text", equalTo(List.of("手机号打不通")))
                .body("history[2].byOffice", equalTo("371521"))
                .body("history[2].byName", equalTo(YANGGU_REVIEWER.username()));
    }

    @Test
    void the_county_finds_it_in_its_queue() {
        JsonPath submitted = Api.submitted(Applicant.next());
        as(YANGGU_REVIEWER)
                .queryParam("stage", "SUBMITTED")
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(submitted.getString("id")));
    }
}
