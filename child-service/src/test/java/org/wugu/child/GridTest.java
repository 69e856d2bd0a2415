package org.wugu.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.child.Api.LUJIE;
import static org.wugu.child.Api.SHOUZHANG;
import static org.wugu.child.Api.YANGGU;
import static org.wugu.child.Api.YANGZHUANG;
import static org.wugu.child.Api.as;
import static org.wugu.child.Api.found;
import static org.wugu.child.Api.nil;
import static org.wugu.child.Api.ok;
import static org.wugu.child.Api.opened;
import static org.wugu.child.Api.report;
import static org.wugu.child.Api.today;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.TestClock;

/** Which villages of a round are searched, which are behind, and what waits for their townships. */
@OnRealParts
class GridTest {

    private static final Caller CHIPING = Caller.of("371503", Role.REVIEWER);

    /** A township of three villages, in whose county no other test searches. */
    private static final Caller SMALL = Caller.of("371503208", Role.CLERK);

    private static final List<String> ITS_VILLAGES =
            Database.of("child").rows("select code from division where parent = '371503208' order by code").stream()
                    .map(row -> String.valueOf(row.get("code")))
                    .toList();

    @Test
    void a_village_is_searched_or_waits_and_says_when_it_was_searched_in_any_round() {
        // Given
        JsonPath former = opened();
        ok(report(SHOUZHANG, former, YANGZHUANG, found(1)));
        JsonPath round = opened();
        JsonPath screening = ok(report(SHOUZHANG, round, LUJIE, nil("王村长")));
        // When
        List<Map<String, Object>> villages = villages(SHOUZHANG, round, "limit=200");
        // Then
        assertThat(villages).hasSize(31).allSatisfy(village -> assertThat(String.valueOf(village.get("villageCode")))
                .startsWith("371521109"));
        assertThat(villages.get(0))
                .containsEntry("villageCode", LUJIE)
                .containsEntry("name", "吕街村村民委员会")
                .containsEntry("state", "SEARCHED")
                .containsEntry("screeningId", screening.getString("id"))
                .containsEntry("searchedOn", today().toString())
                .containsEntry("childrenFound", 0);
        assertThat(villages.get(1))
                .containsEntry("villageCode", YANGZHUANG)
                .containsEntry("state", "WAITING")
                .containsEntry("screeningId", null)
                .containsEntry("lastSearchedOn", today().toString());
        assertThat(villages.get(30)).containsEntry("state", "WAITING").containsEntry("lastSearchedOn", null);
    }

    @Test
    void the_grid_is_read_page_by_page_of_one_township_or_of_such_villages_alone() {
        // Given
        JsonPath round = opened();
        ok(report(SHOUZHANG, round, LUJIE, found(1)));
        // When
        JsonPath first = page(YANGGU, round, "limit=2&township=371521109");
        JsonPath second = page(YANGGU, round, "limit=2&township=371521109&after=" + first.getString("next"));
        // Then
        assertThat(first.getString("next")).isEqualTo(YANGZHUANG);
        assertThat(codes(first)).containsExactly(LUJIE, YANGZHUANG);
        assertThat(codes(second)).containsExactly("371521109224", "371521109225");
        assertThat(codes(page(YANGGU, round, "only=SEARCHED"))).containsExactly(LUJIE);
        assertThat(codes(page(SHOUZHANG, round, "only=UNSEARCHED"))).hasSize(30).doesNotContain(LUJIE);
        assertThat(codes(page(SHOUZHANG, round, "only=NEVER_SEARCHED"))).doesNotContain(LUJIE);
        as(SHOUZHANG)
                .get("/screening-rounds/{id}/villages?township=371521112", round.getString("id"))
                .then()
                .statusCode(404);
        as(SHOUZHANG)
                .get("/screening-rounds/{id}/villages?township=3715&after=x&only=ALL&limit=0", round.getString("id"))
                .then()
                .statusCode(400);
    }

    @Test
    void the_county_sees_its_townships_side_by_side_and_a_township_itself() {
        // Given
        JsonPath round = opened();
        ok(report(SHOUZHANG, round, LUJIE, found(3)));
        ok(report(SHOUZHANG, round, YANGZHUANG, nil("王村长")));
        // When
        List<Map<String, Object>> townships = townships(YANGGU, round);
        // Then
        assertThat(townships).hasSize(18);
        assertThat(townships(SHOUZHANG, round)).singleElement().satisfies(own -> assertThat(own)
                .containsEntry("townshipCode", "371521109")
                .containsEntry("name", "寿张镇")
                .containsEntry("villages", 31)
                .containsEntry("searched", 2)
                .containsEntry("overdue", 0)
                .containsEntry("childrenFound", 3));
        assertThat(townships).contains(townships(SHOUZHANG, round).get(0));
        assertThat(item(YANGGU, round)).containsEntry("villages", 379).containsEntry("searched", 2);
        assertThat(item(SHOUZHANG, round)).containsEntry("villages", 31).containsEntry("searched", 2);
        assertThat(item(Api.ZHANGQIU, round)).containsEntry("searched", 0);
    }

    @Test
    void rounds_are_listed_newest_first_and_those_of_another_county_are_not_there() {
        // Given
        JsonPath older = opened();
        JsonPath newer = opened();
        JsonPath stranger = opened(Api.DONGE, today());
        // When
        JsonPath first = ok(as(SHOUZHANG).get("/screening-rounds?limit=1"));
        JsonPath second = ok(as(SHOUZHANG).get("/screening-rounds?limit=1&after=" + first.getString("next")));
        // Then
        assertThat(first.getString("items[0].id")).isEqualTo(newer.getString("id"));
        assertThat(second.getString("items[0].id")).isEqualTo(older.getString("id"));
        assertThat(ok(as(YANGGU).get("/screening-rounds?limit=200")).getList("items.id", String.class))
                .doesNotContain(stranger.getString("id"));
    }

    @Test
    void a_round_waits_for_the_township_is_overdue_when_its_day_is_over_and_is_done_with_the_last_village() {
        // Given
        LocalDate due = today().plusDays(3);
        JsonPath round = opened(CHIPING, due);
        JsonPath another = opened(CHIPING, due.plusYears(1));
        assertThat(task("SCREENING_DUE")).containsEntry("count", 2).containsEntry("due", due.toString());
        assertThat(task("SCREENING_OVERDUE")).containsEntry("count", 0).doesNotContainKey("due");
        // When
        TestClock.advanceTo(due.plusDays(1).atStartOfDay(CorpsTime.ZONE).toInstant());
        // Then
        assertThat(task("SCREENING_OVERDUE")).containsEntry("count", 1).containsEntry("due", due.toString());
        assertThat(task("SCREENING_DUE")).containsEntry("count", 1);
        assertThat(villages(SMALL, round, "limit=50")).extracting("state").containsOnly("OVERDUE");
        assertThat(townships(SMALL, round).get(0)).containsEntry("overdue", 3);
        // When
        ITS_VILLAGES.forEach(village -> ok(report(SMALL, round, village, found(1))));
        // Then
        assertThat(task("SCREENING_OVERDUE")).containsEntry("count", 0);
        assertThat(villages(SMALL, round, "limit=50")).extracting("state").containsOnly("SEARCHED");
        // When
        as(CHIPING)
                .body(Map.of("version", another.getLong("version")))
                .post("/screening-rounds/{id}/closing", another.getString("id"))
                .then()
                .statusCode(200);
        // Then
        assertThat(task("SCREENING_DUE")).containsEntry("count", 0);
        assertThat(villages(SMALL, another, "limit=50")).extracting("state").containsOnly("MISSED");
    }

    private static Map<String, Object> task(String code) {
        return ok(as(SMALL).get("/tasks")).getMap("find { it.code == '" + code + "' }");
    }

    private static Map<String, Object> item(Caller caller, JsonPath round) {
        return ok(as(caller).get("/screening-rounds?limit=200"))
                .getMap("items.find { it.id == '" + round.getString("id") + "' }");
    }

    private static JsonPath page(Caller caller, JsonPath round, String query) {
        return ok(as(caller).get("/screening-rounds/{id}/villages?" + query, round.getString("id")));
    }

    private static List<Map<String, Object>> villages(Caller caller, JsonPath round, String query) {
        return page(caller, round, query).getList("items");
    }

    private static List<Map<String, Object>> townships(Caller caller, JsonPath round) {
        return ok(as(caller).get("/screening-rounds/{id}/townships", round.getString("id")))
                .getList("");
    }

    private static List<String> codes(JsonPath page) {
        return page.getList("items.villageCode", String.class);
    }
}
