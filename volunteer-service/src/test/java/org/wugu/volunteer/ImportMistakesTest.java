package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Imports.checked;
import static org.wugu.volunteer.Imports.confirm;
import static org.wugu.volunteer.Imports.errorSheet;
import static org.wugu.volunteer.Imports.registered;
import static org.wugu.volunteer.Imports.upload;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.testing.RawWorkbook;

/** A sheet of applications: what is bad is named with its cell and a reason, and comes back as a sheet to mend. */
@OnRealParts
class ImportMistakesTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("姓名*", null, "姓名", "name-required"),
                Arguments.of("性别*", "不明", "性别", "no-such-choice"),
                Arguments.of("出生日期*", "去年", "出生日期", "date-unreadable"),
                Arguments.of("出生日期*", "1990-02-30", "出生日期", "date-unreadable"),
                Arguments.of("证件类型*", "护照", "证件类型", "no-such-choice"),
                Arguments.of("身份证号码*", "123", "身份证号码", "id-number-form"),
                Arguments.of("身份证号码*", 371521199001010011L, "身份证号码", "number-not-text"),
                Arguments.of("手机号*", "0635-1234567", "手机号", "mobile-form"),
                Arguments.of("服务村*", "没有的村", "服务村", "village-name-unknown"),
                Arguments.of("服务村*", Offices.ZHANGQIU_VILLAGE, "服务村", "village-of-other-township"),
                Arguments.of("现住址（村、社区）*", "000000000000", "现住址（村、社区）", "residence-unknown"),
                Arguments.of("保密承诺*", "否", "保密承诺", "confidentiality-pledge-required"),
                Arguments.of("无违法犯罪承诺*", null, "无违法犯罪承诺", "no-crime-pledge-required"),
                Arguments.of("紧急联系人", "李四", "紧急联系人手机号", "contact-mobile-required"),
                Arguments.of("签署日期*", "2999-01-01", "签署日期", "signed-on-in-future"));
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
                .but("手机号*", "1")
                .but("姓名*", "x")
                .but("签署日期*", "")
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
                .but("签署日期*", "2026年7月1日")
                .but("手机号*", Long.parseLong(person.text("mobile")))
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
        JsonPath checked = checked(new Sheet().with(good).with(bad).but("手机号*", "1380000000x"));
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
        JsonPath checked = checked(new Sheet().with(Applicant.next()).but("手机号*", "1"));
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
    void of_a_sheet_full_of_mistakes_some_are_told_the_others_counted_and_nothing_is_kept() {
        // Given
        Sheet sheet = new Sheet().with(Applicant.next());
        for (int i = 0; i < 1_100; i++) {
            sheet.with(Applicant.next()).but("手机号*", "1").but("姓名*", "长".repeat(501));
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
}
