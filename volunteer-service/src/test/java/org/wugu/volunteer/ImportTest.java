package org.wugu.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.sheets.SheetTurns;
import org.wugu.testing.Caller;
import org.wugu.testing.RawWorkbook;

/** A sheet of applications: what is good waits for the clerk's yes, what is bad is named. */
@OnRealParts
class ImportTest {

    @Inject
    SheetTurns turns;

    @Test
    void good_rows_become_drafts_when_the_clerk_confirms_and_not_before() {
        // Given
        Applicant one = Applicant.next();
        Applicant other = Applicant.next();
        JsonPath checked = checked(
                new Sheet().with(one).blank().with(other).with(Applicant.next()).but("手机*", "1"));
        assertThat(checked.getMap(""))
                .containsEntry("rows", 3)
                .containsEntry("good", 2)
                .containsEntry("bad", 1);
        assertThat(registered(one)).isZero();
        // When
        confirm(SHOUZHANG_CLERK, checked)
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("submitted", equalTo(false));
        // Then
        as(SHOUZHANG_CLERK)
                .queryParam("name", one.text("name"))
                .queryParam("stage", "DRAFT")
                .get("/applications")
                .then()
                .body("items.name", hasItem(one.text("name")));
        assertThat(registered(one) + registered(other)).isEqualTo(2);
    }

    @Test
    void said_twice_it_is_done_once() {
        JsonPath checked = checked(new Sheet().with(Applicant.next()));
        confirm(SHOUZHANG_CLERK, checked).then().statusCode(200).body("created", equalTo(1));
        confirm(SHOUZHANG_CLERK, checked).then().statusCode(200).body("created", equalTo(1));
        as(SHOUZHANG_CLERK).get("/imports/" + checked.getString("id")).then().body("created", equalTo(1));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("姓名*", null, "姓名", "name-required"),
                Arguments.of("性别*", "不明", "性别", "no-such-choice"),
                Arguments.of("出生日期*", "去年", "出生日期", "date-unreadable"),
                Arguments.of("出生日期*", "1990-02-30", "出生日期", "date-unreadable"),
                Arguments.of("证件类型*", "护照", "证件类型", "no-such-choice"),
                Arguments.of("证件号码*", "123", "证件号码", "id-number-form"),
                Arguments.of("证件号码*", 371521199001010011L, "证件号码", "number-not-text"),
                Arguments.of("手机*", "0635-1234567", "手机", "mobile-form"),
                Arguments.of("服务村*", "没有的村", "服务村", "village-name-unknown"),
                Arguments.of("服务村*", Offices.ZHANGQIU_VILLAGE, "服务村", "village-of-other-township"),
                Arguments.of("居住区划*", "000000000000", "居住区划", "residence-unknown"),
                Arguments.of("保密承诺*", "否", "保密承诺", "confidentiality-pledge-required"),
                Arguments.of("无违法犯罪承诺*", null, "无违法犯罪承诺", "no-crime-pledge-required"),
                Arguments.of("紧急联系人", "李四", "紧急联系人手机", "contact-mobile-required"),
                Arguments.of("签名日期*", "2999-01-01", "签名日期", "signed-on-in-future"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_row_column_and_reason(
            String heading, @Nullable Object value, String column, String code) {
        // When
        JsonPath checked = checked(
                new Sheet().with(Applicant.next()).with(Applicant.next()).but(heading, value));
        // Then
        assertThat(checked.getInt("good")).isEqualTo(1);
        assertThat(checked.getList("errors.row")).containsOnly(3);
        assertThat(checked.getList("errors.column")).contains(column);
        assertThat(checked.getList("errors.code")).contains(code);
        assertThat(checked.getList("errors.cell", String.class)).allMatch(cell -> cell.matches("[A-Z]{1,2}3"));
        assertThat(checked.getList("errors.reason", String.class)).allMatch(reason -> reason.length() > 4);
    }

    @Test
    void all_mistakes_of_a_row_come_at_once() {
        JsonPath checked = checked(new Sheet()
                .with(Applicant.next())
                .but("手机*", "1")
                .but("姓名*", "x")
                .but("签名日期*", "")
                .but("服务村*", "?"));
        assertThat(checked.getList("errors.code"))
                .containsExactlyInAnyOrder(
                        "mobile-form", "name-characters", "signed-on-required", "village-name-unknown");
    }

    @Test
    void dates_and_numbers_as_excel_keeps_them_and_names_of_villages_are_understood() {
        Applicant person = Applicant.next();
        String village = as(SHOUZHANG_CLERK)
                .get("/divisions/" + Offices.SHOUZHANG_VILLAGE)
                .jsonPath()
                .getString("name");
        JsonPath checked = checked(new Sheet()
                .with(person)
                .but("出生日期*", LocalDate.parse(person.text("birthDate")))
                .but("签名日期*", "2026年7月1日")
                .but("手机*", Long.parseLong(person.text("mobile")))
                .but("服务村*", village));
        assertThat(checked.getInt("good")).as(checked.prettify()).isEqualTo(1);
    }

    @Test
    void a_date_that_was_pasted_into_a_column_of_texts_is_understood_by_its_number() {
        // Given
        Applicant person = Applicant.next();
        long number = LocalDate.of(1899, 12, 30).until(LocalDate.parse(person.text("birthDate")), ChronoUnit.DAYS);
        // When
        JsonPath checked = checked(new Sheet().with(person).but("出生日期*", String.valueOf(number)));
        // Then
        assertThat(checked.getInt("good")).as(checked.prettify()).isEqualTo(1);
    }

    @Test
    void the_bad_rows_come_back_as_a_sheet_are_mended_and_become_drafts() {
        // Given
        Applicant good = Applicant.next();
        Applicant bad = Applicant.next();
        JsonPath checked = checked(new Sheet().with(good).with(bad).but("手机*", "1380000000x"));
        confirm(SHOUZHANG_CLERK, checked).then().statusCode(200).body("created", equalTo(1));
        // When
        byte[] errorSheet = errorSheet(SHOUZHANG_CLERK, checked)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // Then: as it is, the same is wrong with it, and only with the row that was bad
        JsonPath again = Api.ok(upload(SHOUZHANG_CLERK, errorSheet));
        assertThat(again.getInt("rows")).isEqualTo(1);
        assertThat(again.getList("errors.code")).containsExactly("mobile-form");
        assertThat(again.getString("errors[0].cell")).isEqualTo("N2");
        // When: mended
        JsonPath mended = Api.ok(upload(
                SHOUZHANG_CLERK,
                RawWorkbook.read(errorSheet)
                        .changed(part -> part.replace(">1380000000x<", ">13800000001<"))
                        .bytes()));
        // Then
        confirm(SHOUZHANG_CLERK, mended).then().statusCode(200).body("created", equalTo(1));
        assertThat(registered(good)).isEqualTo(1);
        assertThat(registered(bad)).isEqualTo(1);
    }

    @Test
    void another_township_gets_no_bad_rows_and_after_a_no_nobody_does() {
        JsonPath checked = checked(new Sheet().with(Applicant.next()).but("手机*", "1"));
        errorSheet(ZHANGQIU_CLERK, checked).then().statusCode(404);
        as(SHOUZHANG_CLERK).delete("/imports/" + checked.getString("id")).then().statusCode(204);
        errorSheet(SHOUZHANG_CLERK, checked).then().statusCode(404);
    }

    @Test
    void a_person_twice_in_the_sheet_or_registered_already_is_named() {
        // Given
        Applicant registered = Applicant.next();
        Api.draft(registered);
        Applicant twice = Applicant.next();
        // When
        JsonPath checked = checked(new Sheet().with(twice).with(registered).with(twice));
        // Then
        assertThat(checked.getInt("good")).isEqualTo(1);
        assertThat(checked.getList("errors.row")).containsExactly(3, 4);
        assertThat(checked.getList("errors.code")).containsExactly("already-registered", "twice-in-sheet");
        assertThat(checked.getString("errors[1].reason")).contains("第 2 行");
    }

    @Test
    void all_or_nothing_when_somebody_registers_one_of_them_meanwhile() {
        // Given
        Applicant meanwhile = Applicant.next();
        Applicant other = Applicant.next();
        JsonPath checked = checked(new Sheet().with(other).with(meanwhile));
        Api.draft(meanwhile);
        // When
        confirm(SHOUZHANG_CLERK, checked)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/sheet-outdated"))
                .body("errors[0].field", equalTo("row 3"));
        // Then
        assertThat(registered(other)).isZero();
    }

    @Test
    void another_township_cannot_read_confirm_or_discard_it() {
        JsonPath checked = checked(new Sheet().with(Applicant.next()));
        String path = "/imports/" + checked.getString("id");
        as(ZHANGQIU_CLERK).get(path).then().statusCode(404);
        confirm(ZHANGQIU_CLERK, checked).then().statusCode(404);
        as(ZHANGQIU_CLERK).delete(path).then().statusCode(404);
        as(SHOUZHANG_CLERK).delete(path).then().statusCode(204);
        as(SHOUZHANG_CLERK).get(path).then().statusCode(404);
    }

    @Test
    void a_sheet_without_a_good_row_cannot_be_confirmed() {
        JsonPath checked = checked(new Sheet().with(Applicant.next()).but("姓名*", ""));
        confirm(SHOUZHANG_CLERK, checked)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/sheet-empty"));
    }

    @Test
    void a_header_that_is_not_the_templates_is_explained() {
        upload(
                        SHOUZHANG_CLERK,
                        new Sheet()
                                .with(Applicant.next())
                                .renamed("手机*", "电话")
                                .without("民族")
                                .bytes())
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/sheet-header"))
                .body("errors.code", hasItems("column-unknown", "column-missing"))
                .body("errors.message", hasItems("模板中没有“电话”列。", "缺少“手机”列。", "缺少“民族”列。"));
    }

    static Stream<Arguments> noWorkbooks() throws IOException {
        byte[] good = new Sheet().with(Applicant.next()).bytes();
        return Stream.of(
                Arguments.of("empty", new byte[0], "file-empty"),
                Arguments.of("a text", "姓名,性别".getBytes(UTF_8), "not-xlsx"),
                Arguments.of(
                        "a program", "MZ\u0090\0 This program cannot be run in DOS mode.".getBytes(UTF_8), "not-xlsx"),
                Arguments.of("an old xls", hex("d0cf11e0a1b11ae1"), "old-or-locked-xls"),
                Arguments.of("some zip", zip("readme.txt", "hello".getBytes(UTF_8)), "not-xlsx"),
                Arguments.of("cut off", Arrays.copyOf(good, good.length / 2), "not-xlsx"),
                Arguments.of(
                        "entities",
                        swapped(good, "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>"),
                        "not-xlsx"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noWorkbooks")
    void what_is_no_workbook_is_refused_in_a_sentence(String what, byte[] file, String code) {
        upload(SHOUZHANG_CLERK, file)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/sheet-unreadable"))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_file_that_unpacks_to_a_mountain_is_refused() throws IOException {
        upload(SHOUZHANG_CLERK, zip("xl/worksheets/sheet1.xml", new byte[210 * 1024 * 1024]))
                .then()
                .statusCode(413)
                .body("errors[0].code", equalTo("unpacks-too-large"));
    }

    @Test
    void two_kilobytes_that_name_a_billion_texts_or_digits_cost_nothing() {
        // Given
        byte[] texts = RawWorkbook.of(Sheet.HEADINGS, "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999999999</v></c></row>")
                .bytes();
        byte[] digits = RawWorkbook.of(
                        Sheet.HEADINGS,
                        "<row r=\"2\"><c r=\"D2\"><v>1E-300000000</v></c><c r=\"F2\"><v>1E-300000000</v></c>"
                                + "<c r=\"M2\"><v>1E300000000</v></c></row>")
                .bytes();
        assertThat(texts.length + digits.length).isLessThan(5_000);
        // When
        upload(SHOUZHANG_CLERK, texts).then().statusCode(400).body("errors[0].code", equalTo("not-xlsx"));
        JsonPath report = Api.ok(upload(SHOUZHANG_CLERK, digits));
        // Then
        assertThat(report.getList("errors.findAll { it.code == 'number-unreadable' }.cell"))
                .containsExactlyInAnyOrder("F2", "M2");
        assertThat(report.getList("errors.findAll { it.cell == 'D2' }.code")).containsExactly("date-unreadable");
    }

    @Test
    void of_a_sheet_full_of_mistakes_some_are_told_the_others_counted_and_nothing_is_kept() {
        // Given
        Sheet sheet = new Sheet().with(Applicant.next());
        for (int i = 0; i < 1_100; i++) {
            sheet.with(Applicant.next()).but("手机*", "1").but("姓名*", "长".repeat(501));
        }
        // When
        JsonPath report = checked(sheet);
        // Then
        assertThat(report.getList("errors")).hasSize(500);
        assertThat(report.getInt("moreErrors")).isEqualTo(1_500);
        assertThat(report.getBoolean("stopped")).isTrue();
        assertThat(report.getInt("rows")).isEqualTo(1_001);
        assertThat(report.getInt("bad")).isEqualTo(1_000);
        assertThat(report.getInt("good")).isZero();
        assertThat(report.getList("errors.code")).contains("cell-too-long");
        confirm(SHOUZHANG_CLERK, report).then().statusCode(409).body("type", endsWith("sheet-empty"));
    }

    @Test
    void while_two_sheets_are_checked_a_third_waits_and_is_told_when_to_come_again() {
        byte[] sheet = new Sheet().with(Applicant.next()).bytes();
        Response third = turns.check(() -> turns.check(() -> upload(SHOUZHANG_CLERK, sheet)));
        third.then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", endsWith("sheets-busy"))
                .body("detail", containsString("稍等"));
        upload(SHOUZHANG_CLERK, sheet).then().statusCode(201);
    }

    @Test
    void without_a_file_there_is_nothing_to_check() {
        as(SHOUZHANG_CLERK)
                .contentType(ContentType.MULTIPART)
                .multiPart("other", "x")
                .post("/imports")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
    }

    @Test
    void the_template_is_what_the_import_takes_and_lists_the_own_villages() throws IOException {
        // When
        byte[] template = as(SHOUZHANG_CLERK)
                .get("/import-template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            List<Row> lists = workbook.findSheet("可选项").orElseThrow().read();
            assertThat(lists.stream().flatMap(Row::stream).map(cell -> cell == null ? "" : cell.getText()))
                    .anyMatch(text -> text.endsWith(" " + Offices.SHOUZHANG_VILLAGE))
                    .noneMatch(text -> text.endsWith(" " + Offices.ZHANGQIU_VILLAGE));
        }
        upload(SHOUZHANG_CLERK, template).then().statusCode(201).body("rows", equalTo(0));
    }

    @Test
    void ten_thousand_applications_are_kept_within_two_minutes_even_on_a_busy_machine() {
        // Given
        Sheet sheet = new Sheet();
        for (int i = 0; i < 10_000; i++) {
            sheet.with(Applicant.next());
        }
        byte[] file = sheet.bytes();
        // When
        long start = System.nanoTime();
        JsonPath checked = Api.ok(upload(SHOUZHANG_CLERK, file));
        Duration checking = Duration.ofNanos(System.nanoTime() - start);
        confirm(SHOUZHANG_CLERK, checked).then().statusCode(200).body("created", equalTo(10_000));
        Duration both = Duration.ofNanos(System.nanoTime() - start);
        // Then
        assertThat(both).as("checked in %s, both in %s", checking, both).isLessThan(Duration.ofMinutes(2));
        System.out.printf("import of 10,000: checked in %s, kept in %s%n", checking, both.minus(checking));
    }

    private long registered(Applicant person) {
        return as(SHOUZHANG_CLERK)
                .queryParam("name", person.text("name"))
                .queryParam("limit", 200)
                .get("/applications")
                .jsonPath()
                .getList("items.idNumberMasked", String.class)
                .stream()
                .filter(masked -> masked.endsWith(person.text("idNumber").substring(14)))
                .count();
    }

    private static JsonPath checked(Sheet sheet) {
        return Api.ok(upload(SHOUZHANG_CLERK, sheet.bytes()));
    }

    private static Response upload(Caller caller, byte[] file) {
        return as(caller)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "申请表.xlsx", file)
                .post("/imports");
    }

    private static Response confirm(Caller caller, JsonPath checked) {
        return as(caller).post("/imports/" + checked.getString("id") + "/confirmation");
    }

    private static Response errorSheet(Caller caller, JsonPath checked) {
        return as(caller).get("/imports/" + checked.getString("id") + "/error-sheet");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** The workbook with something else as its first sheet. */
    private static byte[] swapped(byte[] workbook, String sheet) {
        return RawWorkbook.read(workbook)
                .with("xl/worksheets/sheet1.xml", sheet)
                .bytes();
    }
}
