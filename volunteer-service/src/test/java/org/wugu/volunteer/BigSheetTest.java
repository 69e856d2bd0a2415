package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_VILLAGE;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.IdNumber;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** 5,000 rows with every kind of mistake among good ones: each is told its own, and nothing is half done. */
@OnRealParts
class BigSheetTest {

    private static final int ROWS = 5_000;
    /** Of twenty rows one is bad, so that all that is wrong is told: a report has an end. */
    private static final int GOOD_BETWEEN = 19;

    private static final int REGISTERED = 11;
    private static final int KINDS = 24;
    private static final String MERGED_VILLAGE = "371521109299";

    /** Alone with the number of registered persons that it may find within an hour. */
    private static final Caller CLERK = SHOUZHANG_CLERK.named("shouzhang-big-sheet");

    private final Database database = Database.of("volunteer");

    /** What each row is to be told; good ones are told nothing. */
    private final Map<Integer, Set<String>> expected = new TreeMap<>();

    private final Sheet sheet = new Sheet();
    private int row = 1;

    @Test
    void each_row_is_told_its_mistake_and_only_good_ones_are_kept() {
        // Given
        Applicant[] registered = new Applicant[REGISTERED];
        Sheet before = new Sheet();
        for (int i = 0; i < REGISTERED; i++) {
            registered[i] = Applicant.next();
            before.with(registered[i]);
        }
        confirm(checked(before)).then().statusCode(200).body("created", equalTo(REGISTERED));
        Applicant meanwhile = fill(registered);
        long drafts = drafts();
        // When
        JsonPath report = checked(sheet);
        // Then: every mistake in its row, with its cell and a sentence
        assertThat(told(report)).isEqualTo(expected);
        assertThat(report.getInt("rows")).isEqualTo(ROWS);
        assertThat(report.getInt("bad")).isEqualTo(expected.size());
        assertThat(report.getInt("good")).isEqualTo(ROWS - expected.size());
        List<Map<String, Object>> errors = report.getList("errors");
        assertThat(errors).allSatisfy(error -> {
            assertThat((String) error.get("reason")).matches("[^{}]{5,}。").doesNotContain("null");
            assertThat((String) error.get("cell")).matches("[A-Z]{1,2}" + error.get("row"));
        });
        assertThat(drafts()).isEqualTo(drafts);
        // When: one of the good is registered by hand before the clerk says yes
        JsonPath byHand = Api.draft(meanwhile);
        // Then
        confirm(report).then().statusCode(409).body("type", endsWith("sheet-outdated"));
        assertThat(drafts()).isEqualTo(drafts + 1);
        // When
        as(CLERK)
                .queryParam("version", byHand.getLong("version"))
                .delete("/applications/" + byHand.getString("id"))
                .then()
                .statusCode(204);
        confirm(report).then().statusCode(200).body("created", equalTo(ROWS - expected.size()));
        // Then
        assertThat(drafts()).isEqualTo(drafts + ROWS - expected.size());
    }

    /** Answers one of the good persons, from the middle of the sheet. */
    private Applicant fill(Applicant[] registered) {
        Applicant middle = null;
        int round = 0;
        while (row <= ROWS) {
            Applicant person = Applicant.next();
            Applicant good = person;
            for (int i = 0; i < GOOD_BETWEEN; i++) {
                good = Applicant.next();
                with(good);
            }
            middle = row > ROWS / 2 && middle == null ? good : middle;
            wrong(round % KINDS, person, good, registered[round / KINDS]);
            round++;
        }
        return middle == null ? Applicant.next() : middle;
    }

    private void wrong(int kind, Applicant person, Applicant good, Applicant registered) {
        String id = person.text("idNumber");
        switch (kind) {
            case 0 ->
                with(person, "id-number-checksum").but("身份证号码*", id.substring(0, 17) + (id.endsWith("1") ? "2" : "1"));
            case 1 -> with(person, "id-number-date").but("身份证号码*", impossible("371521199002300"));
            case 2 -> with(person, "id-number-form").but("身份证号码*", id.substring(0, 15));
            case 3 -> with(person, "birth-date-not-of-id-number").but("出生日期*", "1988-08-08");
            case 4 ->
                with(person, "gender-not-of-id-number")
                        .but("性别*", person.text("gender").equals("MALE") ? "女" : "男");
            case 5 -> minor(person);
            case 6 -> with(person, "village-unknown").but("服务村*", MERGED_VILLAGE);
            case 7 -> with(person, "village-of-other-township").but("服务村*", ZHANGQIU_VILLAGE);
            case 8 -> with(person, "residence-unknown").but("现住址（村、社区）*", "110101001001");
            case 9 -> with(person, "id-number-required").but("身份证号码*", null);
            case 10 -> with(person, "no-such-choice").but("证件类型*", "未上户（出生时未登记）");
            case 11 -> with(good, "twice-in-sheet");
            case 12 -> with(registered, "already-registered");
            case 13 -> with(person, "name-characters").but("姓名*", "=HYPERLINK(\"http://x\")");
            case 14 -> with(person, "mobile-form").but("手机号*", "+cmd|' /C calc'!A0");
            case 15 -> with(person, "id-number-required").but("身份证号码*", new Sheet.Formula("1+1"));
            case 16 -> with(person, "address-too-long").but("详细地址", "长".repeat(201));
            case 17 ->
                with(person, "name-too-long", "uniform-size-too-long")
                        .but("姓名*", "长".repeat(51))
                        .but("服装尺码", "X".repeat(11));
            case 18 -> with(person, "choice-too-long").but("专业技能", "长".repeat(31));
            case 19 ->
                with(person, "name-required", "gender-required", "mobile-required", "signed-on-required")
                        .but("姓名*", null)
                        .but("性别*", " ")
                        .but("手机号*", "")
                        .but("签署日期*", null);
            case 20 -> with(person, "number-not-text").but("身份证号码*", Long.parseLong(id.substring(0, 17)) * 10);
            case 21 -> with(person, "date-unreadable").but("出生日期*", "1990-02-30");
            case 22 ->
                with(person, "ethnicity-too-long", "wechat-too-long")
                        .but("民族", "=1+1".repeat(6))
                        .but("微信号", "@SUM(1)".repeat(8));
            default ->
                with(person, "no-crime-pledge-required", "contact-mobile-required")
                        .but("无违法犯罪承诺*", "否")
                        .but("紧急联系人", "李四");
        }
    }

    private Sheet with(Applicant person, String... codes) {
        row++;
        if (codes.length > 0) {
            expected.put(row, new TreeSet<>(List.of(codes)));
        }
        return sheet.with(person);
    }

    /** Seventeen years and three hundred days old on the day of signing. */
    private void minor(Applicant person) {
        LocalDate birth =
                LocalDate.parse(person.text("signedOn")).minusYears(18).plusDays(65);
        String first17 = "371521" + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + person.text("idNumber").substring(14, 17);
        with(person, "under-age")
                .but("出生日期*", birth.toString())
                .but("身份证号码*", first17 + IdNumber.checkCharacter(first17));
    }

    private static String impossible(String first15) {
        String first17 = first15 + "01";
        return first17 + IdNumber.checkCharacter(first17);
    }

    private static Map<Integer, Set<String>> told(JsonPath report) {
        Map<Integer, Set<String>> told = new TreeMap<>();
        List<Map<String, Object>> errors = report.getList("errors");
        errors.forEach(error -> told.computeIfAbsent((Integer) error.get("row"), n -> new TreeSet<>())
                .add((String) error.get("code")));
        return told;
    }

    private long drafts() {
        return database.number("select count(*) from volunteer where stage = 'DRAFT'");
    }

    private static JsonPath checked(Sheet filled) {
        return Api.ok(as(CLERK)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "申请表.xlsx", filled.bytes())
                .post("/imports"));
    }

    private static Response confirm(JsonPath report) {
        return as(CLERK).post("/imports/" + report.getString("id") + "/confirmation");
    }
}
