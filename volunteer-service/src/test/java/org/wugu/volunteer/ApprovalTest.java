package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

/** The county works its queue off: oldest first, and many with one opinion. */
@OnRealParts
class ApprovalTest {

    private static final Map<String, String> OPINION = Map.of("opinion", "符合条件，同意。");

    @Test
    void many_are_approved_with_one_opinion_and_each_has_an_outcome() {
        // Given
        JsonPath[] submitted = IntStream.range(0, 7)
                .mapToObj(i -> Api.submitted(Applicant.next()))
                .toArray(JsonPath[]::new);
        JsonPath returned = Api.returned(Applicant.next());
        List<Map<String, Object>> items =
                new ArrayList<>(List.of(submitted).stream().map(Api::item).toList());
        items.add(Api.item(returned));
        items.add(Map.of("id", submitted[0].getString("id"), "version", 0));
        // When
        JsonPath told = ok(as(YANGGU_REVIEWER)
                .body(Map.of("items", items, "opinion", OPINION.get("opinion")))
                .post("/approvals"));
        // Then
        assertThat(told.getList("problem")).containsExactly(null, null, null, null, null, null, null, "wrong-stage");
        as(YANGGU_REVIEWER)
                .get("/applications/" + submitted[6].getString("id"))
                .then()
                .body("stage", equalTo("APPROVED"))
                .body("history[-1].remarks.text", contains(OPINION.get("opinion")));
        assertThat(Api.together(YANGGU_REVIEWER, "/approvals", OPINION, submitted)
                        .getList("problem"))
                .containsOnly("changed-meanwhile");
    }

    @Test
    void whose_number_is_contested_is_left_out_as_one_alone_is() {
        // Given
        Applicant first = Applicant.next();
        JsonPath fine = Api.submitted(first);
        JsonPath contested = ok(Api.step(
                SHOUZHANG_CLERK, Api.draft(NumberConflictTest.withNumberOf(first, "西门无忧")), "submission", Map.of()));
        // When
        JsonPath told = Api.together(YANGGU_REVIEWER, "/approvals", OPINION, contested, fine);
        // Then
        assertThat(told.getList("problem")).containsExactly("number-contested", null);
        assertThat(told.getString("[0].detail")).isNotBlank();
    }

    @Test
    void pages_join_oldest_first_whatever_narrows_them() {
        // Given
        String township = "371521003";
        Caller clerk = Caller.of(township, Role.CLERK);
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            JsonPath draft = ok(Api.register(clerk, Applicant.next().with("servingVillageCode", township + "001")));
            registered.add(ok(Api.step(clerk, draft, "submission", Map.of())).getString("id"));
        }
        // Then
        for (Map<String, ?> filter : List.of(
                Map.of("township", township),
                Map.of("village", township + "001"),
                Map.of("stage", "SUBMITTED", "township", township))) {
            List<String> read = new ArrayList<>();
            String after = null;
            do {
                JsonPath page = ok((after == null
                                ? as(YANGGU_REVIEWER)
                                : as(YANGGU_REVIEWER).queryParam("after", after))
                        .queryParams(filter)
                        .queryParam("order", "OLDEST_FIRST")
                        .queryParam("limit", 2)
                        .get("/applications"));
                read.addAll(page.getList("items.id"));
                after = page.getString("next");
            } while (after != null);
            assertThat(read).containsExactlyElementsOf(registered);
        }
    }
}
