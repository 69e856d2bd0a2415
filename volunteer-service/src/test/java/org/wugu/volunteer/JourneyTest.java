package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Api.step;
import static org.wugu.volunteer.Offices.CITY_CLERK;
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
    void an_application_goes_from_the_township_to_the_city() {
        // Given
        Applicant applicant = Applicant.next();
        // When
        JsonPath reported = Api.reported(applicant);
        // Then
        assertThat(reported.getString("stage")).isEqualTo("REPORTED");
        assertThat(reported.getString("number")).matches("ZY-371521109-\\d{4}-\\d{4,}");
        as(CITY_CLERK)
                .get("/applications/" + reported.getString("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo(applicant.text("name")))
                .body("uniformSize", equalTo("XL"))
                .body("form", nullValue());
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
