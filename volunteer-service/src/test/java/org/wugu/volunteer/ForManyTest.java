package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Api.today;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

/**
 * Everything that is done for many at once, done for more than a request may execute one statement for
 * ({@link org.wugu.testing.RepeatedStatements}, which watches every test by itself).
 */
@OnRealParts
class ForManyTest {

    private static final int MANY = 7;
    private static final Caller COLLEAGUE = SHOUZHANG_CLERK.named("colleague-of-many");

    @Test
    void from_the_approval_to_the_departure() {
        List<String> ids = approved();
        step(YANGGU_REVIEWER, "/oaths", Map.of("swornOn", today().toString(), "place", "县文化馆", "leader", "团长"), ids);
        step(YANGGU_REVIEWER, "/filings", Map.of(), ids);
        step(
                YANGGU_REVIEWER,
                "/record-queries",
                Map.of("queriedOn", today().toString(), "result", "CLEAR", "authority", "阳谷县公安局"),
                ids);
        trained(ids);
        step(YANGGU_REVIEWER, "/reports", Map.of(), ids);
        step(CITY_REVIEWER, "/reports/return", Map.of("opinion", "材料不全"), ids);
        step(YANGGU_REVIEWER, "/reports", Map.of(), ids);
        step(CITY_REVIEWER, "/reports/acceptance", Map.of("opinion", "同意"), ids);
        String prefix = "m" + UUID.randomUUID().toString().substring(0, 8) + "-";
        step(
                CITY_REVIEWER,
                "/outfitting/issues",
                Map.of("issuedOn", today().toString(), "firstUniform", prefix + "100", "firstBadge", prefix + "b100"),
                ids);
        step(SHOUZHANG_CLERK, "/outfitting/receipts", Map.of("receivedOn", today().toString()), ids);
        step(YANGGU_REVIEWER, "/service-changes/suspension", Map.of("reason", "农忙"), ids);
        step(YANGGU_REVIEWER, "/service-changes/resumption", Map.of("reason", "农忙已过"), ids);
        step(YANGGU_REVIEWER, "/service-changes/departure", Map.of("reason", "外出务工"), ids);
        List<String> owed = ok(as(YANGGU_REVIEWER).queryParam("limit", 200).get("/outfitting/owed"))
                .getList("items.findAll { it.volunteer in " + quoted(ids) + " }.id");
        assertThat(owed).hasSize(2 * MANY);
        as(YANGGU_REVIEWER)
                .body(Map.of("items", owed, "returnedOn", today().toString()))
                .post("/outfitting/returns")
                .then()
                .statusCode(204);
    }

    @Test
    void drafts_are_submitted() {
        List<String> ids = IntStream.range(0, MANY)
                .mapToObj(i -> Api.draft(Applicant.next()).getString("id"))
                .toList();
        // The county does not see a draft.
        List<Map<String, Object>> items = ids.stream()
                .map(id -> Map.<String, Object>of("id", id, "version", 0))
                .toList();
        assertThat(ok(as(SHOUZHANG_CLERK).body(Map.of("items", items)).post("/submissions"))
                        .getList("problem"))
                .hasSize(MANY)
                .containsOnlyNulls();
    }

    @Test
    void hours_are_entered_and_confirmed() {
        // Given
        List<String> ids = approved();
        as(SHOUZHANG_CLERK)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("servedOn", today().toString(), "kind", "VISIT", "hours", 3, "volunteers", ids))
                .post("/service-records")
                .then()
                .statusCode(201)
                .body("problem", everyItem(nullValue()));
        List<String> entries = ok(as(COLLEAGUE).get("/service-records"))
                .getList("items.findAll { it.volunteer in " + quoted(ids) + " }.id");
        // When
        as(COLLEAGUE)
                .body(Map.of("ids", entries))
                .post("/service-records/confirmation")
                .then()
                .statusCode(200)
                .body("problem", hasSize(MANY))
                .body("problem", everyItem(nullValue()));
        // Then
        as(SHOUZHANG_CLERK)
                .get("/applications/" + ids.get(MANY - 1) + "/service-record")
                .then()
                .body("confirmed", equalTo(3.0f));
    }

    @Test
    void somebody_has_been_at_many_trainings() {
        // Given
        JsonPath volunteer = Api.approved(Applicant.next());
        IntStream.range(0, MANY)
                .forEach(i -> Course.opened("OTHER").with(volunteer).held().attendanceClosed());
        // Then
        as(YANGGU_REVIEWER)
                .get("/applications/" + volunteer.getString("id") + "/trainings")
                .then()
                .statusCode(200)
                .body("", hasSize(MANY))
                .body("minutesAttended", everyItem(equalTo(90)));
        as(YANGGU_REVIEWER)
                .body(Map.of("reason", "本人查阅"))
                .post("/applications/" + volunteer.getString("id") + "/export")
                .then()
                .statusCode(200)
                .body("trainings", hasSize(MANY));
    }

    @Test
    void identities_are_disclosed() {
        List<String> ids = approved();
        as(YANGGU_REVIEWER)
                .body(Map.of("ids", ids, "reason", "打印名册"))
                .post("/identities")
                .then()
                .statusCode(200)
                .body("", hasSize(MANY));
    }

    @Test
    void an_office_has_many_officers() {
        Caller officer = Caller.of("371525", Role.OFFICER);
        for (int i = 0; i < MANY; i++) {
            as(officer)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of(
                            "office",
                            "371525",
                            "post",
                            "DEPUTY_HEAD",
                            "name",
                            "任" + "一二三四五六七".charAt(i),
                            "since",
                            today().toString()))
                    .post("/officers")
                    .then()
                    .statusCode(201);
        }
        as(officer).get("/officers").then().statusCode(200).body("items", hasSize(MANY));
        as(officer).get("/officers/vacancies").then().statusCode(200);
    }

    private static void trained(List<String> ids) {
        JsonPath[] states = ids.stream()
                .map(id -> ok(as(YANGGU_REVIEWER).get("/applications/" + id)))
                .toArray(JsonPath[]::new);
        JsonPath told = Course.opened().with(states).held().attendanceClosed().examined(90, states);
        assertThat(told.getList("problem")).hasSize(MANY).containsOnlyNulls();
    }

    private static List<String> approved() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> Api.approved(Applicant.next()).getString("id"))
                .toList();
    }

    /** A step that everybody of them takes. */
    private static void step(Caller caller, String path, Map<String, ?> more, List<String> ids) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String id : ids) {
            long version = ok(as(YANGGU_REVIEWER).get("/applications/" + id)).getLong("version");
            items.add(Map.of("id", id, "version", version));
        }
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("items", items);
        JsonPath told = ok(as(caller).body(body).post(path));
        assertThat(told.getList("problem")).as(path).hasSize(MANY).containsOnlyNulls();
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").toList().toString();
    }
}
