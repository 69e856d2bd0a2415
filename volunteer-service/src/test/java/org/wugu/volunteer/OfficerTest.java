package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.today;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Officers of the offices: who names whom, who reads what, and what stands on the wall. Each test has a township to itself. */
@OnRealParts
class OfficerTest {

    private final Database database = Database.of("volunteer");

    @Test
    void a_township_names_its_officers_and_those_above_read_them() {
        // Given
        Caller acheng = Caller.of("371521103", Role.CLERK);
        // When
        String id = named(acheng, null, "DEPUTY_HEAD", "王团副", "13812345678");
        // Then
        for (Caller reader : new Caller[] {acheng, YANGGU_REVIEWER}) {
            as(reader)
                    .queryParam("office", "371521103")
                    .get("/officers")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.id == '" + id + "' }.name", equalTo("王团副"))
                    .body("items.find { it.id == '" + id + "' }.title", equalTo("副团长"))
                    .body("items.find { it.id == '" + id + "' }.phoneMasked", equalTo("138****5678"));
        }
        as(CITY_CLERK)
                .queryParam("office", "371521103")
                .get("/officers")
                .then()
                .body("items[0].name", equalTo("王团副"))
                .body("items[0].phoneMasked", nullValue());
        as(DONGE_REVIEWER)
                .queryParam("office", "371521103")
                .get("/officers")
                .then()
                .statusCode(403)
                .body("type", containsString("not-your-office"));
        assertThat(logged(id, "list-officers")).isEqualTo(3);
        assertThat(stored("officer_name")).doesNotContain(hex("王团副"));
    }

    @Test
    void a_whole_number_is_read_for_a_reason_and_never_by_the_city() {
        // Given
        Caller qiji = Caller.of("371521104", Role.CLERK);
        String id = named(qiji, null, "OFFICE_DIRECTOR", "张主任", "13812345678");
        // Then
        as(YANGGU_REVIEWER)
                .body(Map.of("reason", "通知开会"))
                .post("/officers/" + id + "/phone")
                .then()
                .statusCode(200)
                .body("phone", equalTo("13812345678"));
        as(CITY_CLERK)
                .body(Map.of("reason", "通知开会"))
                .post("/officers/" + id + "/phone")
                .then()
                .statusCode(404);
        assertThat(logged(id, "read-phone")).isOne();
    }

    @Test
    void a_county_enters_the_posts_of_its_townships_and_a_township_only_its_own() {
        named(YANGGU_REVIEWER, "371521105", "DEPUTY_HEAD", "李安乐", null);
        enter(Caller.of("371521105", Role.CLERK), "371521106", "DEPUTY_HEAD", "别处人", null)
                .then()
                .statusCode(403);
        enter(DONGE_REVIEWER, "371521105", "DEPUTY_HEAD", "别县人", null).then().statusCode(403);
        enter(CITY_CLERK, "371521105", "DEPUTY_HEAD", "市里人", null).then().statusCode(403);
        enter(YANGGU_REVIEWER, "371521999", "DEPUTY_HEAD", "无此团", null)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("office-unknown"));
    }

    @Test
    void what_is_typed_wrongly_is_told_field_by_field() {
        Caller clerk = Caller.of("371521106", Role.CLERK);
        enter(clerk, null, "DEPUTY_HEAD", "1", "12345")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("name", "phone"));
        enter(clerk, null, "KING", "王某某", null).then().statusCode(400).body("errors.code", hasItem("post-unknown"));
        enter(Caller.of("3715", Role.OFFICER), null, "DEPUTY_HEAD", "市副团长", "13812345678")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("phone-not-kept"));
    }

    @Test
    void a_post_that_one_holds_has_one_holder_and_is_handed_over_without_a_gap() {
        // Given
        Caller shifo = Caller.of("371521107", Role.CLERK);
        String id = named(shifo, null, "HEAD", "旧团长", null);
        enter(shifo, null, "HEAD", "又一位", null).then().statusCode(409).body("type", containsString("post-held"));
        // When
        as(shifo)
                .body(Map.of(
                        "version",
                        0,
                        "endedOn",
                        today().toString(),
                        "reason",
                        "工作调动",
                        "successor",
                        Map.of("name", "新团长", "phone", "13900000000")))
                .post("/officers/" + id + "/end")
                .then()
                .statusCode(204);
        // Then
        as(shifo)
                .get("/officers")
                .then()
                .body("items.name", hasItems("旧团长", "新团长"))
                .body("items.find { it.name == '旧团长' }.endReason", equalTo("工作调动"))
                .body(
                        "items.find { it.name == '新团长' }.since",
                        equalTo(today().plusDays(1).toString()));
        as(shifo)
                .body(Map.of("version", 1, "endedOn", today().toString(), "reason", "再来一次"))
                .post("/officers/" + id + "/end")
                .then()
                .statusCode(409)
                .body("type", containsString("term-ended"));
        assertThat(stored("officer_particulars")).doesNotContain(hex("工作调动"));
    }

    @Test
    void the_work_of_who_leaves_goes_to_a_colleague_and_what_lay_open_is_noted() {
        // Given
        Caller boji = Caller.of("371521001", Role.CLERK);
        String leaving = named(boji, null, "DEPUTY_HEAD", "旧副团长", null);
        String staying = named(boji, null, "DEPUTY_HEAD", "留任副团长", null);
        Api.ok(Api.register(boji, Applicant.next().with("servingVillageCode", "371521001001")));
        inCharge(boji, null, "DRAFTS", leaving).then().statusCode(204);
        inCharge(YANGGU_REVIEWER, "371521001", "CORRECTIONS", leaving).then().statusCode(204);
        as(boji).get("/officers/duties")
                .then()
                .statusCode(200)
                .body("duty", equalTo(Arrays.asList("DRAFTS", "CORRECTIONS", "RECEIPTS")))
                .body("officer", equalTo(Arrays.asList(leaving, leaving, null)))
                .body("open", equalTo(Arrays.asList(1, 0, 0)));
        // When
        leave(boji, leaving, null).then().statusCode(400).body("errors.code", hasItem("duties-to-hand-over"));
        leave(boji, leaving, leaving).then().statusCode(400).body("errors.code", hasItem("officer-not-of-office"));
        leave(boji, leaving, staying).then().statusCode(204);
        // Then
        as(boji).get("/officers/duties").then().body("officer", equalTo(Arrays.asList(staying, staying, null)));
        as(boji).get("/officers")
                .then()
                .body("items.find { it.id == '" + leaving + "' }.handovers.duty", hasItems("DRAFTS", "CORRECTIONS"))
                .body("items.find { it.id == '" + leaving + "' }.handovers.open", hasItems(1, 0))
                .body("items.find { it.id == '" + leaving + "' }.handovers.to", hasItem("留任副团长"));
        inCharge(boji, null, "RECEIPTS", leaving)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("officer-not-of-office"));
    }

    @Test
    void the_work_of_who_has_a_successor_goes_along_with_the_post() {
        // Given
        Caller clerk = Caller.of("371521002", Role.CLERK);
        String leaving = named(clerk, null, "HEAD", "旧任团长", null);
        inCharge(clerk, null, "RECEIPTS", leaving).then().statusCode(204);
        // When
        as(clerk)
                .body(Map.of(
                        "version",
                        0,
                        "endedOn",
                        today().toString(),
                        "reason",
                        "换届",
                        "successor",
                        Map.of("name", "新任团长")))
                .post("/officers/" + leaving + "/end")
                .then()
                .statusCode(204);
        // Then
        String successor = as(clerk).get("/officers").jsonPath().getString("items.find { it.name == '新任团长' }.id");
        as(clerk).get("/officers/duties").then().body("officer", equalTo(Arrays.asList(null, null, successor)));
    }

    @Test
    void nobody_is_put_in_charge_of_another_tiers_work_or_of_another_offices() {
        // Given
        Caller clerk = Caller.of("371521003", Role.CLERK);
        String officer = named(clerk, null, "HEAD", "狮子楼团长", null);
        // Then
        inCharge(clerk, null, "REVIEW", officer)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("duty-of-other-tier"));
        inCharge(YANGGU_REVIEWER, null, "REVIEW", officer)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("officer-not-of-office"));
        inCharge(Caller.of("371521101", Role.CLERK), "371521003", "DRAFTS", officer)
                .then()
                .statusCode(403);
        inCharge(clerk, null, "DRAFTS", officer).then().statusCode(204);
        for (String office : new String[] {"371521003", "371521"}) {
            as(CITY_CLERK)
                    .queryParam("office", office)
                    .get("/officers/duties")
                    .then()
                    .statusCode(200)
                    .body("open", everyItem(nullValue()));
        }
        inCharge(clerk, null, "DRAFTS", null).then().statusCode(204);
        as(clerk).get("/officers/duties").then().body("officer", equalTo(Arrays.asList(null, null, null)));
    }

    @Test
    void a_handover_that_cannot_be_leaves_the_holder_in_the_post() {
        // Given
        Caller clerk = Caller.of("371521108", Role.CLERK);
        String id = named(clerk, null, "HEAD", "李台团长", null);
        // When
        as(clerk)
                .body(Map.of(
                        "version",
                        0,
                        "endedOn",
                        today().toString(),
                        "reason",
                        "调动",
                        "successor",
                        Map.of("name", "继任者", "until", today().minusDays(1).toString())))
                .post("/officers/" + id + "/end")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("term-ends-before-it-begins"));
        // Then
        as(clerk).get("/officers").then().body("items.find { it.id == '" + id + "' }.endedOn", nullValue());
    }

    @Test
    void an_office_of_many_former_officers_reads_them_all_part_by_part() {
        // Given
        Caller office = Caller.of("371526", Role.OFFICER);
        database.execute("""
                insert into officer (id, office_code, post, sole, since, ended_on, entered_at, entered_by, ended_at, ended_by, version)
                select uuidv7(), '371526', 'DEPUTY_HEAD', false, '2024-01-01', '2024-06-30', now(), 'a', now(), 'a', 0
                from generate_series(1, 101)""");
        // When
        JsonPath first = as(office).queryParam("former", true).get("/officers").jsonPath();
        JsonPath second = as(office)
                .queryParam("former", true)
                .queryParam("after", first.getInt("next"))
                .get("/officers")
                .jsonPath();
        // Then
        List<String> read = new ArrayList<>(first.getList("items.id"));
        read.addAll(second.getList("items.id"));
        assertThat(read).hasSize(101).doesNotHaveDuplicates();
        assertThat(second.<Object>get("next")).isNull();
    }

    @Test
    void a_present_holder_is_corrected_and_keeps_the_number_that_the_list_masks() {
        // Given
        Caller clerk = Caller.of("371521111", Role.CLERK);
        String id = named(clerk, null, "DEPUTY_HEAD", "李错字", "13812345678");
        // When
        as(clerk)
                .body(Map.of(
                        "version", 0, "name", "李对字", "keepPhone", true, "since", "2026-01-01", "until", "2026-02-01"))
                .put("/officers/" + id)
                .then()
                .statusCode(204);
        // Then
        as(clerk)
                .get("/officers")
                .then()
                .body("items[0].name", equalTo("李对字"))
                .body("items[0].phoneMasked", equalTo("138****5678"))
                .body("items[0].overdue", equalTo(true));
    }

    @Test
    void the_county_sees_which_township_lacks_whom() {
        // Given
        Caller clerk = Caller.of("371521114", Role.CLERK);
        named(clerk, null, "DEPUTY_HEAD", "副团长甲", null);
        named(clerk, null, "OFFICE_DEPUTY_DIRECTOR", "副主任乙", null);
        // Then
        as(YANGGU_REVIEWER)
                .get("/officers/vacancies")
                .then()
                .statusCode(200)
                .body("size()", equalTo(18))
                .body(
                        "find { it.townshipCode == '371521114' }.missing",
                        equalTo(Arrays.asList("DEPUTY_SECRETARY_GENERAL")))
                .body("find { it.townshipCode == '371521114' }.workGroup", equalTo(false))
                .body("find { it.townshipCode == '371521203' }.missing.size()", equalTo(3));
    }

    @Test
    void the_poster_names_the_officers_and_no_number() {
        // Given
        Caller clerk = Caller.of("371521112", Role.CLERK);
        named(clerk, null, "HEAD", "谷团长", "13812345678");
        named(clerk, null, "DEPUTY_HEAD", "副团长一", null);
        named(clerk, null, "DEPUTY_HEAD", "副团长二", null);
        named(clerk, null, "DEPUTY_SECRETARY_GENERAL", "副秘书长", null);
        named(clerk, null, "OFFICE_DIRECTOR", "办公主任", null);
        // When
        Pdf poster = Pdf.of("poster", as(clerk).get("/officers/poster"));
        // Then
        assertThat(poster.text())
                .contains("阳谷县张秋镇孤困儿童关爱帮扶志愿团", "组织机构公示", "谷团长", "副团长一", "副团长二", "办公主任")
                .doesNotContain("138");
        assertThat(poster.title()).isEqualTo("阳谷县张秋镇孤困儿童关爱帮扶志愿团组织机构公示");
        assertThat(poster.pages()).isOne();
        assertThat(poster.width()).isGreaterThan(poster.height()).isBetween(1190f, 1191f);
    }

    @Test
    void a_whole_leadership_stands_on_one_sheet() {
        // Given
        Caller county = Caller.of("371522", Role.OFFICER);
        Map<String, Integer> leadership = Map.of(
                "HEAD",
                1,
                "DEPUTY_HEAD",
                8,
                "SECRETARY_GENERAL",
                1,
                "DEPUTY_SECRETARY_GENERAL",
                5,
                "OFFICE_DIRECTOR",
                1,
                "OFFICE_DEPUTY_DIRECTOR",
                4);
        leadership.forEach((post, holders) -> {
            for (int i = 0; i < holders; i++) {
                named(county, null, post, "欧阳" + "甲乙丙丁戊己庚辛".charAt(i) + "某", null);
            }
        });
        // When
        Pdf poster = Pdf.of("poster-county", as(county).get("/officers/poster"));
        // Then
        assertThat(poster.pages()).isOne();
        assertThat(poster.text()).contains("莘县孤困儿童关爱帮扶志愿团", "秘书长", "欧阳辛某");
    }

    @Test
    void an_office_without_officers_has_no_poster_and_is_told_why() {
        as(Caller.of("371521115", Role.CLERK))
                .get("/officers/poster")
                .then()
                .statusCode(409)
                .body("detail", containsString("请先登记职务"));
    }

    @Test
    void the_key_of_a_work_group_is_kept_sealed_and_never_shown() {
        // Given
        Caller clerk = Caller.of("371521116", Role.OFFICER);
        String key = "693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa";
        // When
        as(clerk)
                .body(Map.of(
                        "channel",
                        "WECOM_ROBOT",
                        "name",
                        "金斗营工作群",
                        "key",
                        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" + key))
                .put("/work-group")
                .then()
                .statusCode(204);
        // Then
        for (Caller reader : new Caller[] {clerk, YANGGU_REVIEWER}) {
            as(reader)
                    .queryParam("office", "371521116")
                    .get("/work-group")
                    .then()
                    .statusCode(200)
                    .body("group.name", equalTo("金斗营工作群"))
                    .body("group.keySetAt", not(nullValue()))
                    .body(not(containsString(key)));
        }
        assertThat(stored("work_group_key")).doesNotContain(hex(key));
        as(clerk)
                .body(Map.of("channel", "WECOM_ROBOT", "name", "群", "key", "短"))
                .put("/work-group")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("key-form"));
        as(clerk)
                .body(Map.of("channel", "WECHAT_GROUP", "name", "微信群"))
                .put("/work-group")
                .then()
                .statusCode(204);
        assertThat(database.number("select count(*) from work_group_key where office_code = '371521116'"))
                .isZero();
    }

    static String named(Caller caller, @Nullable String office, String post, String name, @Nullable String phone) {
        String location = enter(caller, office, post, name, phone)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Response enter(
            Caller caller, @Nullable String office, String post, String name, @Nullable String phone) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("office", office);
        body.put("post", post);
        body.put("name", name);
        body.put("phone", phone);
        body.put("since", "2026-01-01");
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/officers");
    }

    private static Response inCharge(Caller caller, @Nullable String office, String duty, @Nullable String officer) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("office", office);
        body.put("duty", duty);
        body.put("officer", officer);
        return as(caller).body(body).put("/officers/duties");
    }

    private static Response leave(Caller caller, String officer, @Nullable String colleague) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("version", 0);
        body.put("endedOn", today().toString());
        body.put("reason", "工作调动");
        body.put("colleague", colleague);
        return as(caller).body(body).post("/officers/" + officer + "/end");
    }

    private long logged(String id, String action) {
        return database.number(
                "select count(*) from access_log where action = ? and ?::uuid = any (subject_ids)", action, id);
    }

    /** As the database writes bytes. */
    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private String stored(String table) {
        StringBuilder all = new StringBuilder();
        database.rows("select row_to_json(t)::text as text from " + table + " t")
                .forEach(row -> all.append(row.get("text")));
        return all.toString();
    }
}
