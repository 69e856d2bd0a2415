package org.wugu.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.testing.RawWorkbook;

/** Exam results as a sheet: what is good is shown to the officer, what is bad is named, and nothing is kept by itself. */
@OnRealParts
class ExamSheetTest {

    private static final List<Object> HEADER = List.of("学员编号*", "姓名", "成绩*");

    @Test
    void the_template_names_those_who_may_sit_the_exam_and_comes_back_filled_in() throws IOException {
        // Given
        Applicant person = Applicant.next();
        JsonPath sitting = Api.approved(person);
        JsonPath passed = Api.approved(Applicant.next());
        Course course = Course.opened().with(sitting, passed).held().attendanceClosed();
        course.examined(90, passed);
        // When
        byte[] template = as(YANGGU_REVIEWER)
                .get("/cohorts/" + course.id() + "/exam-template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(2)).isEqualTo("成绩*");
            assertThat(rows.get(1).getCellText(0)).isEqualTo(sitting.getString("number"));
            assertThat(rows.get(1).getCellText(1)).isEqualTo(person.text("name"));
        }
        // When
        JsonPath report =
                ok(upload(course, sheet(HEADER, List.of(sitting.getString("number"), person.text("name"), 85))));
        // Then
        assertThat(report.getList("errors")).isEmpty();
        assertThat(report.getString("results[0].volunteer")).isEqualTo(sitting.getString("id"));
        assertThat(report.getInt("results[0].score")).isEqualTo(85);
        assertThat(report.getBoolean("results[0].passed")).isTrue();
        assertThat(course.read().getList("participants.exams.flatten()")).hasSize(1);
    }

    @Test
    void every_bad_row_is_named_with_row_column_and_reason() {
        // Given
        Applicant person = Applicant.next();
        JsonPath good = Api.approved(person);
        JsonPath other = Api.approved(Applicant.next().with("name", "诸葛长庚"));
        JsonPath passed = Api.approved(Applicant.next());
        Course course = Course.opened().with(good, other, passed).held().attendanceClosed();
        course.examined(90, passed);
        String number = good.getString("number");
        // When
        JsonPath report = ok(upload(
                course,
                sheet(
                        HEADER,
                        List.of(number, person.text("name"), 60),
                        List.of("ZY-371521109-1999-9999", "", 60),
                        List.of("", "某人", 60),
                        List.of(number, "", 61),
                        List.of(other.getString("number"), "司马青衫", 70),
                        List.of(passed.getString("number"), "", 70),
                        List.of("", "", ""))));
        // Then
        assertThat(report.getList("results.row")).containsExactly(2);
        assertThat(report.getList("errors.row")).containsExactly(3, 4, 5, 6, 7);
        assertThat(report.getList("errors.cell")).containsExactly("A3", "A4", "A5", "B6", "A7");
        assertThat(report.getList("errors.code"))
                .containsExactly(
                        "participant-unknown",
                        "participant-required",
                        "participant-twice-in-sheet",
                        "participant-name-differs",
                        "milestone-reached");
        assertThat(report.getString("errors[2].reason")).isEqualTo("学员编号与第 2 行重复。");
        assertThat(report.getString("errors[4].reason")).contains("结业考核");
    }

    static Stream<Object> noScores() {
        return Stream.of("优", "101", -1, 59.5, "=1+59", "=HYPERLINK(\"http://x\")", "6e1x", "１０１");
    }

    @ParameterizedTest
    @MethodSource("noScores")
    void what_is_no_score_is_named(Object score) {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held().attendanceClosed();
        // When
        JsonPath report = ok(upload(course, sheet(HEADER, List.of(approved.getString("number"), "", score))));
        // Then
        assertThat(report.getList("results")).isEmpty();
        assertThat(report.getList("errors.code")).containsExactly("score-form");
        assertThat(report.getString("errors[0].cell")).isEqualTo("C2");
        assertThat(report.getString("errors[0].column")).isEqualTo("成绩");
    }

    @Test
    void who_did_not_come_is_left_out() {
        // Given
        JsonPath one = Api.approved(Applicant.next());
        JsonPath other = Api.approved(Applicant.next());
        Course course = Course.opened().with(one, other).held().attendanceClosed();
        // When
        JsonPath report = ok(upload(
                course,
                sheet(HEADER, List.of(one.getString("number"), "", "缺考"), List.of(other.getString("number"), "", ""))));
        // Then
        assertThat(report.getInt("unanswered")).isEqualTo(2);
        assertThat(report.getList("errors")).isEmpty();
    }

    @Test
    void a_wrong_header_is_named_column_by_column() {
        Course course = Course.opened();
        upload(course, sheet(List.of("编号", "姓名", "成绩", "成绩")))
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/sheet-header"))
                .body("errors.code", hasItem("column-missing"))
                .body("errors.code", hasItem("column-unknown"))
                .body("errors.code", hasItem("column-twice"));
    }

    @Test
    void what_is_no_workbook_is_refused_whatever_it_is_called() {
        // Given
        Course course = Course.opened();
        byte[] program = "MZ\u0090 This program cannot be run in DOS mode.".getBytes(UTF_8);
        // Then
        upload(course, program)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/sheet-unreadable"))
                .body("errors[0].code", equalTo("not-xlsx"));
        upload(course, new byte[0]).then().statusCode(400).body("errors[0].code", equalTo("file-empty"));
        upload(course, new byte[11 * 1024 * 1024])
                .then()
                .statusCode(413)
                .body("errors[0].code", equalTo("file-too-large"));
    }

    @Test
    void a_sheet_with_too_many_rows_is_refused() {
        // Given
        Course course = Course.opened();
        List<?>[] rows = new List<?>[2_001];
        Arrays.fill(rows, List.of("", "", ""));
        // Then
        upload(course, sheet(HEADER, rows)).then().statusCode(413).body("errors[0].code", equalTo("too-many-rows"));
    }

    @Test
    void what_names_a_billion_texts_or_digits_costs_nothing_and_errors_have_an_end() {
        // Given
        Course course = Course.opened();
        List<String> header = List.of("学员编号*", "姓名", "成绩*");
        // Then
        upload(
                        course,
                        RawWorkbook.of(header, "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999999999</v></c></row>")
                                .bytes())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-xlsx"));
        upload(
                        course,
                        RawWorkbook.of(header, "<row r=\"2\"><c r=\"C2\"><v>1E-300000000</v></c></row>")
                                .bytes())
                .then()
                .statusCode(200)
                .body("errors.code", hasItem("score-form"));
        // When
        List<?>[] rows = new List<?>[1_500];
        Arrays.fill(rows, List.of("x", "", 101));
        JsonPath report = ok(upload(course, sheet(HEADER, rows)));
        // Then
        assertThat(report.getList("errors")).hasSize(500);
        assertThat(report.getInt("moreErrors")).isEqualTo(1_500);
        assertThat(report.getBoolean("stopped")).isTrue();
    }

    @Test
    void the_bad_rows_come_back_with_their_reasons_and_nothing_is_kept() throws IOException {
        // Given
        Applicant person = Applicant.next();
        JsonPath good = Api.approved(person);
        JsonPath bad = Api.approved(Applicant.next());
        Course course = Course.opened().with(good, bad).held().attendanceClosed();
        byte[] sheet = sheet(
                HEADER,
                List.of(good.getString("number"), person.text("name"), 60),
                List.of(bad.getString("number"), "", "一百"));
        // When
        byte[] errorSheet =
                errorSheet(course, sheet).then().statusCode(200).extract().asByteArray();
        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(errorSheet))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("错误原因");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("原表第 3 行\n成绩：成绩应为 0 至 100 的整数。");
            assertThat(rows.get(1).getCellText(1)).isEqualTo(bad.getString("number"));
        }
        assertThat(ok(upload(course, errorSheet)).getList("errors.code")).containsExactly("score-form");
        assertThat(course.read().getList("participants.exams.flatten()")).isEmpty();
    }

    private static Response errorSheet(Course course, byte[] sheet) {
        return as(YANGGU_REVIEWER)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "成绩.xlsx", sheet)
                .post("/cohorts/" + course.id() + "/exam-error-sheet");
    }

    private static Response upload(Course course, byte[] sheet) {
        return as(YANGGU_REVIEWER)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "成绩.xlsx", sheet)
                .post("/cohorts/" + course.id() + "/exam-sheet");
    }

    private static byte[] sheet(List<?> header, List<?>... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("结业考核成绩");
            write(sheet, 0, header);
            for (int row = 0; row < rows.length; row++) {
                write(sheet, row + 1, rows[row]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            write(sheet, row, column, values.get(column));
        }
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
