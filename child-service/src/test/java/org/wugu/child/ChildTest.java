package org.wugu.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.child.Api.DONGE;
import static org.wugu.child.Api.SHOUZHANG;
import static org.wugu.child.Api.YANGGU;
import static org.wugu.child.Api.ZHANGQIU;
import static org.wugu.child.Api.as;
import static org.wugu.child.Api.creatingAs;
import static org.wugu.child.Api.ok;
import static org.wugu.child.Api.problem;
import static org.wugu.child.Api.today;
import static org.wugu.child.Children.form;
import static org.wugu.child.Children.read;
import static org.wugu.child.Children.refused;
import static org.wugu.child.Children.register;
import static org.wugu.child.Children.registered;
import static org.wugu.child.Children.step;
import static org.wugu.child.Children.submitted;
import static org.wugu.child.Children.visit;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Database;
import org.wugu.testing.EventContract;
import org.wugu.testing.Topics;

/** A township registers a child, its county visits and decides. */
@OnRealParts
class ChildTest {

    private static final Database DATABASE = Database.of("child");
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void a_child_is_registered_handed_in_and_verified_by_two_who_visited() throws IOException {
        // Given
        Map<String, @Nullable Object> form = form();
        JsonPath draft = registered(form);
        assertThat(draft.getString("number")).matches("ET-371521109-[0-9]{4}-[0-9]{4,}");
        as(YANGGU).get("/children/{id}", draft.getString("id")).then().statusCode(404);
        // When
        JsonPath submitted = submitted(draft);
        JsonPath verified = ok(step(YANGGU, submitted, "verification", visit()));
        // Then
        JsonPath seen = read(YANGGU, verified);
        assertThat(seen.getString("child.stage")).isEqualTo("VERIFIED");
        assertThat(seen.getString("child.name")).isEqualTo(form.get("name"));
        assertThat(seen.getString("child.guardianNameMasked")).isEqualTo("濮**");
        assertThat(seen.getString("child.guardianPhoneMasked")).isEqualTo("199****0001");
        assertThat(seen.getString("child.verifyBy"))
                .isEqualTo(today().plusDays(30).toString());
        assertThat(seen.getString("form.idNumberMasked")).contains("**********");
        assertThat(seen.getString("form.father.status")).isEqualTo("DEAD");
        assertThat(seen.getBoolean("form.addressGiven")).isTrue();
        assertThat(seen.getList("verification.seen.visitors", String.class)).containsExactly("张三", "李四");
        assertThat(seen.getList("history.act", String.class)).containsExactly("DRAFTED", "SUBMITTED", "VERIFIED");
        assertThat(seen.prettify())
                .doesNotContain(
                        String.valueOf(form.get("idNumber")), String.valueOf(form.get("birthDate")), "雉水巷", "濮阳守望");
        List<ConsumerRecord<String, byte[]>> told =
                Topics.await("county.children", 1, SOON, record -> verified.getString("id")
                        .equals(Topics.headers(record).get("ce_subject")));
        EventContract.assertKeeps("child.v1", told.get(0).value());
    }

    @Test
    void the_whole_form_is_shown_for_a_reason_and_the_log_keeps_it() {
        // Given
        Map<String, @Nullable Object> form = form();
        JsonPath child = submitted(registered(form));
        // When
        JsonPath whole =
                ok(as(YANGGU).body(Map.of("reason", "走访前核对住址")).post("/children/{id}/identity", child.getString("id")));
        // Then
        assertThat(whole.getString("form.idNumber")).isEqualTo(form.get("idNumber"));
        assertThat(whole.getString("form.guardian.name")).isEqualTo("濮阳守望");
        assertThat(whole.getString("form.birthDate")).isEqualTo(form.get("birthDate"));
        assertThat(DATABASE.value(
                        "select count(*) from access_log where action = 'read-identity' and subject_ids @> array[?::uuid]",
                        child.getString("id")))
                .isEqualTo(1L);
    }

    @Test
    void others_find_nothing_whatever_they_ask() {
        JsonPath child = submitted();
        for (var other : List.of(ZHANGQIU, DONGE)) {
            as(other).get("/children/{id}", child.getString("id")).then().statusCode(404);
            as(other)
                    .body(Map.of("reason", "看看"))
                    .post("/children/{id}/identity", child.getString("id"))
                    .then()
                    .statusCode(404);
            assertThat(ok(as(other).queryParam("limit", 200).get("/children")).getList("items.id", String.class))
                    .doesNotContain(child.getString("id"));
        }
    }

    @Test
    void a_search_finds_the_own_ones_and_nobody_elses() {
        // Given
        Map<String, @Nullable Object> form = form();
        JsonPath child = registered(form);
        Map<String, @Nullable Object> byName = new HashMap<>();
        byName.put("name", form.get("name"));
        byName.put("birthDate", form.get("birthDate"));
        Map<String, @Nullable Object> byNumber = Map.of("idNumber", Objects.requireNonNull(form.get("idNumber")));
        for (Map<String, @Nullable Object> asked : List.of(byName, byNumber)) {
            // When
            List<String> own =
                    ok(as(SHOUZHANG).body(asked).post("/children/search")).getList("id", String.class);
            List<String> others =
                    ok(as(ZHANGQIU).body(asked).post("/children/search")).getList("id", String.class);
            // Then
            assertThat(own).containsExactly(child.getString("id"));
            assertThat(others).isEmpty();
        }
        as(SHOUZHANG)
                .body(Map.of("name", "张三"))
                .post("/children/search")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("birthDate"));
    }

    @Test
    void whoever_registers_a_child_that_is_known_elsewhere_learns_nothing_and_the_county_gets_the_case() {
        // Given
        Map<String, @Nullable Object> form = form();
        JsonPath first = registered(form);
        Map<String, @Nullable Object> again = new HashMap<>(form);
        again.put("villageCode", Children.ZHANGQIU_VILLAGE);
        // When
        JsonPath second = ok(register(ZHANGQIU, again));
        // Then
        assertThat(second.getMap("$").keySet()).isEqualTo(first.getMap("$").keySet());
        submitted(first);
        JsonPath reported = ok(step(ZHANGQIU, second, "submission", Map.of()));
        assertThat(read(YANGGU, reported).getList("child.acts", String.class)).doesNotContain("VERIFY");
        assertThat(read(ZHANGQIU, reported).prettify()).doesNotContain(first.getString("id"));
        assertThat(problem(
                        step(YANGGU, reported, "verification", visit()).then().statusCode(409)))
                .isEqualTo("identity-contested");
        JsonPath cases = ok(as(YANGGU).get("/identity-cases"));
        String id = cases.getString("items.find { it.newcomer.id == '" + second.getString("id") + "' }.id");
        assertThat(cases.getString("items.find { it.id == '" + id + "' }.holder.id"))
                .isEqualTo(first.getString("id"));
        // When
        as(YANGGU)
                .body(Map.of("decision", "SAME_PERSON", "reason", "同一儿童，已随母迁居"))
                .post("/identity-cases/{id}/decision", id)
                .then()
                .statusCode(204);
        // Then
        assertThat(read(YANGGU, second).getString("child.stage")).isEqualTo("MERGED");
        // When
        as(YANGGU)
                .body(Map.of("reason", "是双胞胎"))
                .post("/identity-cases/{id}/undo", id)
                .then()
                .statusCode(204);
        // Then
        JsonPath parted = read(YANGGU, second);
        assertThat(parted.getString("child.stage")).isEqualTo("REPORTED");
        assertThat(parted.getList("history.act", String.class)).endsWith("MERGED", "PARTED");
    }

    @Test
    void a_child_of_one_name_and_birth_day_is_a_case_and_brothers_and_sisters_are_none() {
        // Given
        Map<String, @Nullable Object> form = form();
        form.remove("idNumber");
        form.put("noIdReason", "尚未办理出生证明");
        JsonPath first = registered(form);
        Map<String, @Nullable Object> twin = new HashMap<>(form);
        twin.put("name", String.valueOf(form.get("name")).substring(0, 1) + "二宝");
        // When
        JsonPath sister = ok(creatingAs(SHOUZHANG)
                .body(Map.of("form", twin, "siblingId", first.getString("id")))
                .post("/children"));
        JsonPath again = registered(form);
        // Then
        assertThat(casesOf(sister)).isZero();
        assertThat(casesOf(again)).isPositive();
        JsonPath seen = read(SHOUZHANG, first);
        assertThat(seen.getList("siblings.number", String.class)).containsExactly(sister.getString("number"));
        assertThat(DATABASE.value(
                        "select count(distinct relative_id) from kinship where child_id in (?::uuid, ?::uuid)",
                        first.getString("id"),
                        sister.getString("id")))
                .as("a guardian of both is kept once")
                .isEqualTo(1L);
    }

    private static long casesOf(JsonPath child) {
        return (long) Objects.requireNonNull(
                DATABASE.value("select count(*) from identity_case where newcomer = ?::uuid", child.getString("id")));
    }

    @Test
    void what_is_corrected_stays_in_the_history_field_by_field() {
        // Given
        Map<String, @Nullable Object> form = form();
        JsonPath draft = registered(form);
        Map<String, @Nullable Object> corrected = new HashMap<>(form);
        corrected.put("school", "寿张镇第二小学");
        corrected.put("guardian", Map.of("name", "濮阳守护", "phone", "19900000002", "relation", "祖母", "capacity", "ABLE"));
        // When
        ok(as(SHOUZHANG)
                .body(Map.of("version", draft.getLong("version"), "form", corrected))
                .put("/children/{id}", draft.getString("id")));
        // Then
        JsonPath seen = read(SHOUZHANG, draft);
        assertThat(seen.getString("history[1].remarks.find { it.field == 'school' }.text"))
                .isEqualTo("寿张镇中心小学");
        assertThat(seen.getString("history[1].remarks.find { it.field == 'guardian.relation' }.text"))
                .isEqualTo("祖父");
        assertThat(seen.getString("child.guardianPhoneMasked")).isEqualTo("199****0002");
        as(SHOUZHANG)
                .body(Map.of("version", draft.getLong("version"), "form", form))
                .put("/children/{id}", draft.getString("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void without_consent_no_more_is_kept_than_may_be_and_the_county_alone_reads_it() {
        // Given
        Map<String, @Nullable Object> form = form();
        form.put("consent", Map.of("state", "NOT_ASKED"));
        JsonPath draft = registered(form);
        assertThat(problem(step(SHOUZHANG, draft, "submission", Map.of()).then().statusCode(409)))
                .isEqualTo("consent-not-asked");
        form.put("consent", Map.of("state", "REFUSED", "on", today().toString()));
        JsonPath refused = ok(as(SHOUZHANG)
                .body(Map.of("version", draft.getLong("version"), "form", form))
                .put("/children/{id}", draft.getString("id")));
        // When
        JsonPath submitted = submitted(refused);
        // Then
        JsonPath township = read(SHOUZHANG, submitted);
        assertThat(township.getString("child.name")).isNull();
        assertThat(township.<Object>get("form")).isNull();
        assertThat(township.getList("history")).isEmpty();
        JsonPath county = read(YANGGU, submitted);
        assertThat(county.getString("child.name")).isEqualTo(form.get("name"));
        assertThat(county.<Object>get("form.guardian")).isNull();
        assertThat(county.<Object>get("form.school")).isNull();
        assertThat(DATABASE.value("select count(*) from kinship where child_id = ?::uuid", draft.getString("id")))
                .isEqualTo(0L);
    }

    @Test
    void a_refusal_is_answered_with_new_facts() {
        // Given
        JsonPath refused = refused();
        Map<String, @Nullable Object> form = form();
        // When
        JsonPath answered = ok(step(SHOUZHANG, refused, "answer", Map.of("form", form, "reason", "母亲上月入院")));
        // Then
        JsonPath seen = read(YANGGU, answered);
        assertThat(seen.getString("child.stage")).isEqualTo("REPORTED");
        assertThat(seen.getString("history[-1].remarks[0].text")).isEqualTo("母亲上月入院");
        assertThat(seen.getList("child.acts", String.class)).containsExactly("RETURN", "REFUSE", "VERIFY");
    }

    @Test
    void what_is_known_of_a_child_in_care_changes_with_a_reason_and_a_guardian_may_withdraw() {
        // Given
        Map<String, @Nullable Object> form = form();
        JsonPath verified = ok(step(YANGGU, submitted(registered(form)), "verification", visit()));
        form.put("school", "阳谷县实验小学");
        // When
        JsonPath updated = ok(step(SHOUZHANG, verified, "update", Map.of("form", form, "reason", "九月转学")));
        // Then
        JsonPath seen = read(YANGGU, updated);
        assertThat(seen.getString("child.stage")).isEqualTo("VERIFIED");
        assertThat(seen.getString("form.school")).isEqualTo("阳谷县实验小学");
        assertThat(seen.getList("history[-1].remarks.text", String.class)).containsExactly("九月转学", "寿张镇中心小学");
        // When
        form.put("consent", Map.of("state", "REFUSED", "on", today().toString()));
        JsonPath withdrawn = ok(step(SHOUZHANG, updated, "update", Map.of("form", form, "reason", "祖父撤回同意")));
        // Then
        assertThat(read(SHOUZHANG, withdrawn).getString("child.name")).isNull();
        assertThat(read(YANGGU, withdrawn).<Object>get("form.guardian")).isNull();
    }

    @Test
    void a_draft_goes_with_everything_and_everybody_that_is_nobody_elses() {
        // Given
        JsonPath draft = registered();
        // When
        as(SHOUZHANG)
                .queryParam("version", draft.getLong("version"))
                .delete("/children/{id}", draft.getString("id"))
                .then()
                .statusCode(204);
        // Then
        assertThat(DATABASE.value(
                        "select count(*) from child_identity where child_id = ?::uuid", draft.getString("id")))
                .isEqualTo(0L);
        assertThat(
                        DATABASE.value(
                                "select count(*) from relative r where not exists (select from kinship k where k.relative_id = r.id)"))
                .isEqualTo(0L);
    }

    @Test
    void what_is_missing_is_counted_and_listed() {
        // Given
        Map<String, @Nullable Object> form = form();
        form.remove("idNumber");
        form.put("noIdReason", "尚未办理出生证明");
        form.remove("school");
        JsonPath child = submitted(registered(form));
        // When
        JsonPath counts = ok(as(SHOUZHANG).get("/children/missing/counts"));
        // Then
        assertThat(counts.getInt("find { it.gap == 'SCHOOL' }.count")).isPositive();
        for (String kind : List.of("NO_ID", "SCHOOL")) {
            assertThat(ok(as(SHOUZHANG)
                                    .queryParam("kind", kind)
                                    .queryParam("limit", 200)
                                    .get("/children/missing"))
                            .getList("items.id", String.class))
                    .contains(child.getString("id"));
        }
        assertThat(ok(as(ZHANGQIU).queryParam("kind", "NO_ID").get("/children/missing"))
                        .getList("items.id", String.class))
                .doesNotContain(child.getString("id"));
    }

    @Test
    void figures_count_each_child_once_in_every_table() {
        // Given
        int before = reported("TOTAL", "371521");
        // When
        Children.verified();
        // Then
        int total = reported("TOTAL", "371521");
        assertThat(total).isEqualTo(before + 1);
        for (String by : List.of("TOWNSHIP", "CATEGORY", "AGE_BAND", "GENDER", "CIVIL_AFFAIRS_CLASS")) {
            int sum = ok(as(YANGGU).get("/children/figures"))
                    .<Integer>getList("findAll { it.by == '" + by + "' }.reported")
                    .stream()
                    .mapToInt(one -> one)
                    .sum();
            assertThat(sum).as(by).isEqualTo(total);
        }
    }

    private static int reported(String by, String key) {
        return ok(as(YANGGU).get("/children/figures"))
                .<Integer>getList("findAll { it.by == '" + by + "' && it.key == '" + key + "' }.reported")
                .stream()
                .findFirst()
                .orElse(0);
    }

    @Test
    void who_waits_longest_is_visited_first() {
        // Given
        JsonPath first = submitted();
        JsonPath second = submitted();
        // When
        List<String> queue = ok(as(YANGGU).queryParam("limit", 200).get("/children/verification-queue"))
                .getList("items.id", String.class);
        // Then
        assertThat(queue).containsSubsequence(first.getString("id"), second.getString("id"));
    }
}
