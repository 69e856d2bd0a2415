package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A township hands in many applications at once, as one alone is handed in. */
@OnRealParts
class SubmissionTest {

    @Test
    void many_are_submitted_and_each_has_an_outcome() {
        // Given
        JsonPath draft = Api.draft(Applicant.next());
        JsonPath mended = Api.returned(Applicant.next());
        JsonPath submitted = Api.submitted(Applicant.next());
        // When
        JsonPath told = submit(draft, submitted, mended);
        // Then
        assertThat(told.getList("problem")).containsExactly(null, "wrong-stage", null);
        assertThat(told.getString("[1].detail")).isNotBlank();
        as(YANGGU_REVIEWER)
                .get("/applications/" + draft.getString("id"))
                .then()
                .body("stage", equalTo("SUBMITTED"))
                .body("history[-1].act", equalTo("SUBMITTED"));
        assertThat(submit(draft).getList("problem")).containsExactly("changed-meanwhile");
    }

    @Test
    void what_another_township_holds_is_not_found() {
        JsonPath draft = Api.draft(Applicant.next());
        assertThat(Api.together(ZHANGQIU_CLERK, "/submissions", Map.of(), draft).getList("problem"))
                .containsExactly("not-found");
        assertThat(ok(as(SHOUZHANG_CLERK).get("/applications/" + draft.getString("id")))
                        .getString("stage"))
                .isEqualTo("DRAFT");
    }

    private static JsonPath submit(JsonPath... states) {
        return Api.together(SHOUZHANG_CLERK, "/submissions", Map.of(), states);
    }
}
