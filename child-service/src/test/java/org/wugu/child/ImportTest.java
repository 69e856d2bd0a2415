package org.wugu.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.child.Api.SHOUZHANG;
import static org.wugu.child.Api.ZHANGQIU;
import static org.wugu.child.Api.as;
import static org.wugu.child.Api.ok;
import static org.wugu.child.Api.today;
import static org.wugu.child.Imports.checked;
import static org.wugu.child.Imports.confirm;
import static org.wugu.child.Imports.row;
import static org.wugu.child.Imports.sheet;
import static org.wugu.child.Imports.upload;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sheet of children: what is good waits for the clerk's yes, and then it is kept as a whole or not at all. */
@OnRealParts
class ImportTest {

    @Test
    void good_rows_become_drafts_when_the_clerk_confirms_and_not_before() {
        // Given
        Map<String, String> one = row("姓名*", "司空𬍛");
        JsonPath checked = checked(List.of(one, row("姓名*", ""), row()));
        assertThat(checked.getMap(""))
                .containsEntry("rows", 3)
                .containsEntry("good", 2)
                .containsEntry("bad", 1);
        assertThat(checked.getString("preview[0].category")).isEqualTo("DE_FACTO_ORPHAN");
        assertThat(found(one)).isEmpty();
        // When
        confirm(SHOUZHANG, checked).then().statusCode(200).body("created", equalTo(2));
        confirm(SHOUZHANG, checked).then().statusCode(200).body("created", equalTo(2));
        // Then
        List<String> drafts = found(one);
        assertThat(drafts).hasSize(1);
        JsonPath form = ok(as(SHOUZHANG).body(Map.of("reason", "核对")).post("/children/{id}/identity", drafts.get(0)))
                .setRootPath("form");
        assertThat(form.getString("name")).isEqualTo("司空𬍛");
        assertThat(form.getString("idNumber")).isEqualTo(one.get("身份证号码"));
        assertThat(form.getString("villageCode")).isEqualTo(Api.LUJIE);
        assertThat(form.getString("mother.status")).isEqualTo("IMPRISONED");
        assertThat(form.getList("income")).asList().containsExactly("FARMING", "STATE_AID");
        assertThat(form.getList("policies")).asList().containsExactly("最低生活保障", "学生资助");
        assertThat(form.getInt("disabilityGrade")).isEqualTo(2);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("出生日期*", "2015年13月1日", "date-unreadable"),
                Arguments.of("身份证号码", "371521201302290010", "id-number-date"),
                Arguments.of("未上户原因", "正在办理", "reason-beside-id-number"),
                Arguments.of("现住址（村、社区）*", "没有的村", "village-name-unknown"),
                Arguments.of("现住址（村、社区）*", Children.ZHANGQIU_VILLAGE, "village-of-other-township"),
                Arguments.of("五类类别*", "⑥其他儿童", "category-unknown"),
                Arguments.of("民政认定类别*", "贫困儿童", "no-such-choice"),
                Arguments.of("残疾类型", "", "disability-type-required"),
                Arguments.of("残疾等级", "二级", "disability-grade-range"),
                Arguments.of("父亲状况*", "", "parent-status-required"),
                Arguments.of("母亲姓名", "", "parent-name-required"),
                Arguments.of("监护人手机号", "1", "mobile-form"),
                Arguments.of("收入来源", "打工、炒股", "no-such-choice"),
                Arguments.of("监护人答复日期", "", "consent-day-required"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_is_told_with_its_row_and_column(String heading, String text, String code) {
        JsonPath checked = checked(List.of(row(), row(heading, text)));
        assertThat(checked.getList("errors.row")).asList().containsExactly(3);
        assertThat(checked.getList("errors.code")).asList().containsExactly(code);
        assertThat(checked.getString("errors[0].column")).isEqualTo(heading.replace("*", ""));
        assertThat(checked.getString("errors[0].reason")).matches(".*[\\u4e00-\\u9fff].*");
    }

    @Test
    void a_child_stands_in_one_row() {
        Map<String, String> child = row();
        Map<String, String> unregistered = row("身份证号码", "");
        unregistered.put("未上户原因", "父母失联无法办理");
        JsonPath checked = checked(List.of(child, unregistered, unregistered, child));
        assertThat(checked.getList("errors.code"))
                .asList()
                .containsExactly("child-twice-in-sheet", "child-twice-in-sheet");
        assertThat(checked.getList("errors.row")).asList().containsExactly(4, 5);
    }

    @Test
    void of_a_child_whose_guardian_refuses_the_row_says_no_more_than_may_be_kept() {
        Map<String, String> row = row();
        row.keySet().removeIf(heading -> !List.of("姓名*", "性别*", "出生日期*", "现住址（村、社区）*", "五类类别*")
                .contains(heading));
        row.put("监护人是否同意登记*", "不同意");
        row.put("监护人答复日期", today().toString());
        JsonPath checked = checked(List.of(row));
        assertThat(checked.getInt("good")).isEqualTo(1);
        confirm(SHOUZHANG, checked).then().statusCode(200).body("created", equalTo(1));
    }

    @Test
    void a_child_that_another_township_has_registered_looks_like_any_other() {
        // Given
        Map<String, String> elsewhere = row("现住址（村、社区）*", Children.ZHANGQIU_VILLAGE);
        confirm(ZHANGQIU, ok(upload(ZHANGQIU, sheet(List.of(elsewhere)))))
                .then()
                .statusCode(200);
        elsewhere.put("现住址（村、社区）*", Api.LUJIE);
        // When
        JsonPath checked = checked(List.of(elsewhere, row()));
        // Then
        assertThat(checked.getInt("good")).isEqualTo(2);
        confirm(SHOUZHANG, checked).then().statusCode(200).body("created", equalTo(2));
    }

    @Test
    void a_child_that_the_township_has_already_is_named_so_that_a_sheet_sent_twice_makes_nobody_twice() {
        // Given
        List<Map<String, String>> rows = List.of(row(), row());
        confirm(SHOUZHANG, checked(rows)).then().statusCode(200);
        // When
        JsonPath again = checked(List.of(rows.get(0), rows.get(1), row()));
        // Then
        assertThat(again.getInt("good")).isEqualTo(1);
        assertThat(again.getList("errors.code", String.class))
                .containsExactly("child-in-township", "child-in-township");
    }

    @Test
    void another_township_cannot_read_confirm_or_discard_it() {
        String path = "/imports/" + checked().getString("id");
        as(ZHANGQIU).get(path).then().statusCode(404);
        as(ZHANGQIU).post(path + "/confirmation").then().statusCode(404);
        as(ZHANGQIU).get(path + "/error-sheet").then().statusCode(404);
        as(ZHANGQIU).delete(path).then().statusCode(404);
        as(SHOUZHANG).delete(path).then().statusCode(204);
        as(SHOUZHANG).get(path).then().statusCode(404);
    }

    @Test
    void the_template_is_what_the_import_takes_and_lists_villages_and_choices() throws IOException {
        // When
        byte[] template = as(SHOUZHANG)
                .get("/import-template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            List<Row> lists = workbook.findSheet("可选项").orElseThrow().read();
            assertThat(lists.stream().flatMap(Row::stream).map(cell -> cell == null ? "" : cell.getText()))
                    .contains("事实孤儿", "事实无人抚养儿童", "失联", "监护能力不足")
                    .anyMatch(text -> text.endsWith(" " + Api.LUJIE))
                    .noneMatch(text -> text.endsWith(" " + Children.ZHANGQIU_VILLAGE));
        }
        upload(SHOUZHANG, template).then().statusCode(201).body("rows", equalTo(0));
    }

    @Test
    void six_hundred_children_are_kept_at_once() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            rows.add(row());
        }
        confirm(SHOUZHANG, checked(rows)).then().statusCode(200).body("created", equalTo(600));
    }

    private static List<String> found(Map<String, String> row) {
        return ok(as(SHOUZHANG).queryParam("name", row.get("姓名*")).get("/children"))
                .getList("items.id");
    }
}
