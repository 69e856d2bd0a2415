package org.wugu.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Imports.upload;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.sheets.SheetTurns;
import org.wugu.testing.RawWorkbook;

/** What is sent instead of a sheet of applications is refused in a sentence, whatever it is and however large it would become. */
@OnRealParts
class ImportFileTest {

    @Inject
    SheetTurns turns;

    @Test
    void a_header_that_is_not_the_templates_is_explained() {
        upload(
                        SHOUZHANG_CLERK,
                        new Sheet()
                                .with(Applicant.next())
                                .renamed("手机号*", "电话")
                                .without("民族")
                                .bytes())
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/sheet-header"))
                .body("errors.code", hasItems("column-unknown", "column-missing"))
                .body("errors.message", hasItems("模板中没有“电话”列。", "缺少“手机号”列。", "缺少“民族”列。"));
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
