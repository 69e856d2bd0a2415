package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Imports.checked;
import static org.wugu.volunteer.Imports.confirm;
import static org.wugu.volunteer.Imports.registered;
import static org.wugu.volunteer.Imports.upload;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A sheet of applications: what is good waits for the clerk's yes, and then it is kept as a whole or not at all. */
@OnRealParts
class ImportTest {

    @Test
    void good_rows_become_drafts_when_the_clerk_confirms_and_not_before() {
        // Given
        Applicant one = Applicant.next();
        Applicant other = Applicant.next();
        JsonPath checked = checked(
                new Sheet().with(one).blank().with(other).with(Applicant.next()).but("手机号*", "1"));
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
}
