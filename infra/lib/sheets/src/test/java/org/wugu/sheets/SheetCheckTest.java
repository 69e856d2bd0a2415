package org.wugu.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemTexts;
import org.wugu.testing.RawWorkbook;

/** Columns declared once: what is read, how mistakes are placed, and what is handed back for mending. */
class SheetCheckTest {

    private static final ProblemTexts TEXTS = new ProblemTexts();

    @TempDir
    Path folder;

    @Test
    void what_offices_write_is_understood() throws IOException {
        // Given: a day that Excel counts, a tick box, a number as text, a synonym, blanks that no keyboard shows
        List<FilledRow> rows = good(RawWorkbook.of(
                Guests.HEADER,
                row(2, text("\u00a0张三\u3000"), "<c r=\"B2\" s=\"7\"><v>46204</v></c>", text("3"), text("清蒸鱼"), bool(1)),
                row(
                        3,
                        "<c r=\"A3\"><v>1.3812345678E10</v></c>",
                        text("2026年7月1日"),
                        number("3"),
                        text("米饭"),
                        text("√"))));
        // Then
        assertThat(rows).allMatch(FilledRow::isGood);
        assertThat(rows).extracting(row -> row.get(Guests.NAME)).containsExactly("张三", "13812345678");
        assertThat(rows)
                .extracting(row -> row.get(Guests.ARRIVES))
                .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1));
        assertThat(rows).extracting(row -> row.get(Guests.NIGHTS)).containsExactly(3, 3);
        assertThat(rows).extracting(row -> row.get(Guests.MEAL)).containsExactly(Guests.Meal.FISH, Guests.Meal.RICE);
        assertThat(rows).extracting(row -> row.get(Guests.AGREED, false)).containsExactly(true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "31116, false, 1985-03-10",
        "29654, true, 1985-03-10",
        "46204.5, false, 2026-07-01",
        "19901.31, false, 1990-01-31"
    })
    void a_days_number_that_was_pasted_as_text_is_that_day(String pasted, boolean from1904, LocalDate day)
            throws IOException {
        RawWorkbook workbook = RawWorkbook.of(Guests.HEADER, row(2, text("张三"), text(pasted)));
        List<FilledRow> rows = good(from1904 ? from1904(workbook) : workbook);
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.get(Guests.ARRIVES))
                .isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990", "199001", "31116x", "00311", "-31116", "３１１１６"})
    void what_looks_like_a_days_number_and_is_none_is_refused(String text) throws IOException {
        SheetCheck check = checked(RawWorkbook.of(Guests.HEADER, row(2, text("张三"), text(text))));
        assertThat(check.errors()).extracting(SheetError::code).containsExactly("date-unreadable");
    }

    @Test
    void a_macs_workbook_counts_from_1904() throws IOException {
        List<FilledRow> rows = good(from1904(RawWorkbook.of(Guests.HEADER, row(2, text("张三"), number("44742")))));
        assertThat(rows).extracting(row -> row.get(Guests.ARRIVES)).containsExactly(LocalDate.of(2026, 7, 1));
    }

    @Test
    void a_mistake_is_placed_and_told_once() throws IOException {
        // Given: the columns stand in another order, and one is left out
        SheetCheck check = checked(RawWorkbook.of(
                List.of("到达*", "姓名*", "晚数", "用餐", "同意"),
                row(2, text("昨天"), text("x".repeat(501)), text("31"), text("面条"), text("也许"))));
        // Then
        assertThat(check.rows()).isEqualTo(1);
        assertThat(check.errors()).extracting(SheetError::cell).containsExactly("B2", "A2", "C2", "D2", "E2");
        assertThat(check.errors())
                .extracting(SheetError::code)
                .containsExactly(
                        "cell-too-long", "date-unreadable", "out-of-range", "no-such-choice", "no-such-choice");
        assertThat(check.errors().get(0).value()).isEqualTo("x".repeat(40));
        assertThat(check.errors().get(1).reason()).isEqualTo("不是可以识别的日期，请写成 2026-07-01 的样子。");
    }

    @Test
    void a_header_is_explained_column_by_column_and_what_is_dispensable_may_lack() throws IOException {
        Path file = file(RawWorkbook.of(List.of("姓名*", "姓名*", "日期", "晚数", "用餐", "同意")));
        Problem problem =
                catchThrowableOfType(Problem.class, () -> new SheetCheck(Guests.LAYOUT, file, TEXTS).read(row -> {}));
        assertThat(problem.type()).isEqualTo(SheetProblems.SHEET_HEADER);
        assertThat(problem.fields())
                .extracting(Problem.FieldError::field, Problem.FieldError::code)
                .containsExactly(
                        tuple("姓名", "column-twice"), tuple("日期", "column-unknown"), tuple("到达", "column-missing"));
    }

    @Test
    void more_rows_than_are_read_are_refused_even_when_they_look_empty() throws IOException {
        String[] rows = IntStream.rangeClosed(2, 1_202)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"str\"><v> </v></c></row>")
                .toArray(String[]::new);
        Path file = file(RawWorkbook.of(Guests.HEADER, rows));
        Problem problem =
                catchThrowableOfType(Problem.class, () -> new SheetCheck(Guests.LAYOUT, file, TEXTS).read(row -> {}));
        assertThat(problem.fields().get(0).code()).isEqualTo("too-many-rows");
    }

    @Test
    void bad_rows_come_back_with_their_reasons_and_are_good_once_they_are_mended() throws IOException {
        // Given: one row is good; a formula, lost digits and a Mac's days must survive the way back
        RawWorkbook sent = from1904(RawWorkbook.of(
                Guests.HEADER,
                row(2, text("张三"), text("2026-07-01")),
                row(3, text("李四"), number("44742"), text("40"), "<c/>", bool(1), text("=HYPERLINK(&quot;x&quot;)")),
                row(5, number("371521199001010011"), text("昨天"), text("3"), text("鱼"))));
        SheetCheck check = checked(sent);
        assertThat(check.bad()).isEqualTo(2);
        // When
        byte[] errorSheet = Template.of(Guests.LAYOUT).withErrors(check.rowsToMend());
        // Then: what stands there is what was sent
        List<Row> rows = rows(errorSheet);
        assertThat(texts(rows.get(0))).containsExactly("错误原因", "姓名*", "到达*", "晚数", "用餐", "同意", "备注");
        assertThat(texts(rows.get(1)))
                .containsExactly("原表第 3 行\n晚数：应在 1 到 30 之间。", "李四", "2026-07-01", "40", "是", "=HYPERLINK(\"x\")");
        assertThat(rows.get(1).cell(6)).extracting(Cell::text).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(rows.get(2).cell(1)).extracting(Cell::kind).isEqualTo(Cell.Kind.NUMBER);
        assertThat(texts(rows.get(2)).get(0)).startsWith("原表第 5 行\n姓名：这一格是数字格式").contains("\n到达：不是可以识别的日期");
        // When: it is sent again as it is
        SheetCheck again = checked(errorSheet);
        // Then: the same is wrong with it
        assertThat(again.errors())
                .extracting(SheetError::code)
                .containsExactly("out-of-range", "number-not-text", "date-unreadable");
        // When: it is mended where somebody read what is wrong
        List<FilledRow> mended =
                good(replaced(errorSheet, ">40<", ">4<", ">昨天<", ">2026-07-02<", "371521199001010011", "12"));
        // Then
        assertThat(mended).extracting(row -> row.get(Guests.NAME)).containsExactly("李四", "12");
        assertThat(mended).extracting(row -> row.get(Guests.REMARK)).containsExactly("=HYPERLINK(\"x\")", null);
    }

    @Test
    void after_a_stop_every_row_comes_back_since_none_was_kept() throws IOException {
        // Given
        String[] rows = IntStream.rangeClosed(2, 1_102)
                .mapToObj(row -> row(row, text("客" + row), text(row == 2 || row > 1_050 ? "2026-07-01" : "昨天")))
                .toArray(String[]::new);
        // When
        SheetCheck check = checked(RawWorkbook.of(Guests.HEADER, rows));
        // Then
        assertThat(check.isStopped()).isTrue();
        assertThat(check.errors()).hasSize(500);
        assertThat(check.moreErrors()).isEqualTo(500);
        List<Row> back = rows(Template.of(Guests.LAYOUT).withErrors(check.rowsToMend()));
        assertThat(back).hasSize(1_102);
        assertThat(texts(back.get(1)).get(0)).startsWith("原表第 2 行：没有发现错误");
        assertThat(texts(back.get(2)).get(0)).startsWith("原表第 3 行\n到达：");
        assertThat(texts(back.get(1_101)).get(1)).isEqualTo("客1102");
    }

    @Test
    void a_row_that_turns_out_bad_later_is_counted_and_comes_back() throws IOException {
        SheetCheck check = new SheetCheck(
                Guests.LAYOUT,
                file(RawWorkbook.of(
                        Guests.HEADER, row(2, text("张三"), text("2026-07-01")), row(3, text("李四"), text("x")))),
                TEXTS);
        List<FilledRow> good = new ArrayList<>();
        check.read(row -> {
            row.get(Guests.ARRIVES);
            if (row.isGood()) {
                good.add(row);
            }
        });
        // When
        good.get(0).wrongAs("张*", Guests.NAME, "no-such-choice");
        check.refuse(good.get(0));
        // Then
        assertThat(check.bad()).isEqualTo(2);
        assertThat(check.errors()).extracting(SheetError::row).containsExactly(2, 3);
        assertThat(check.errors().get(0).value()).isEqualTo("张*");
        assertThat(rows(Template.of(Guests.LAYOUT).withErrors(check.rowsToMend())))
                .hasSize(3);
    }

    @Test
    void the_template_offers_what_the_columns_take_and_comes_back_empty() throws IOException {
        // When
        byte[] template = Template.of(Guests.LAYOUT)
                .titled("接待")
                .suggesting(Guests.NAME, List.of("=1+1", "王五"))
                .bytes();
        // Then
        assertThat(checked(template).rows()).isZero();
        String all = everything(template);
        assertThat(all).contains("哪一天到。", "2026-07-01", "每人一行。", "鱼", "米饭", "王五", "'=1+1");
        assertThat(all).contains("errorStyle=\"stop\"").contains("errorStyle=\"information\"");
        assertThat(all).doesNotContain("清蒸鱼", "NOT_OFFERED");
    }

    @Test
    void lists_are_opened_by_an_arrow_and_who_writes_something_else_is_told_what_to_do() {
        // When
        String all = everything(Template.of(Guests.LAYOUT)
                .suggesting(Guests.NAME, List.of("王五"))
                .bytes());
        // Then: in a workbook the attribute hides the arrow
        assertThat(all).contains("<dataValidation ").doesNotContain("showDropDown=\"1\"");
        assertThat(all).contains("errorTitle=\"不在可选项中\"", "从列表中选择一项").doesNotContain("=\"null\"");
    }

    private SheetCheck checked(RawWorkbook workbook) throws IOException {
        return checked(workbook.bytes());
    }

    private SheetCheck checked(byte[] workbook) throws IOException {
        return read(workbook, SheetCheckTest::readAll);
    }

    private SheetCheck read(byte[] workbook, Consumer<FilledRow> rows) throws IOException {
        SheetCheck check = new SheetCheck(Guests.LAYOUT, file(workbook), TEXTS);
        check.read(rows);
        return check;
    }

    private List<FilledRow> good(RawWorkbook workbook) throws IOException {
        return good(workbook.bytes());
    }

    private List<FilledRow> good(byte[] workbook) throws IOException {
        List<FilledRow> rows = new ArrayList<>();
        SheetCheck check = read(workbook, row -> {
            readAll(row);
            rows.add(row);
        });
        assertThat(check.errors()).isEmpty();
        return rows;
    }

    private static void readAll(FilledRow row) {
        Guests.LAYOUT.columns().forEach(row::get);
    }

    private List<Row> rows(byte[] workbook) throws IOException {
        List<Row> all = new ArrayList<>();
        try (SheetRows rows = SheetRows.of(file(workbook), Guests.LAYOUT.name())) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    private static List<String> texts(Row row) {
        return row.cells().values().stream().map(Cell::plain).toList();
    }

    private Path file(RawWorkbook workbook) throws IOException {
        return file(workbook.bytes());
    }

    private Path file(byte[] workbook) throws IOException {
        return Files.write(folder.resolve("sheet.xlsx"), workbook);
    }

    private static RawWorkbook from1904(RawWorkbook workbook) {
        return workbook.changed(
                "xl/workbook.xml", xml -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
    }

    /** The workbook with other words in its parts. */
    private static byte[] replaced(byte[] workbook, String... words) {
        return RawWorkbook.read(workbook)
                .changed(part -> {
                    String changed = part;
                    for (int i = 0; i < words.length; i += 2) {
                        changed = changed.replace(words[i], words[i + 1]);
                    }
                    return changed;
                })
                .bytes();
    }

    private static String everything(byte[] workbook) {
        StringBuilder all = new StringBuilder();
        RawWorkbook.read(workbook).changed(part -> {
            all.append(part);
            return part;
        });
        return all.toString().replace("&apos;", "'");
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + List.of(cells).stream().collect(Collectors.joining()) + "</row>";
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    private static String bool(int value) {
        return "<c t=\"b\"><v>" + value + "</v></c>";
    }
}
