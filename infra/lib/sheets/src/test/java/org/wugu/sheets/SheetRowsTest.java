package org.wugu.sheets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.problem.Problem;
import org.wugu.testing.RawWorkbook;

/** Workbooks as programs write them, and as nobody should. */
class SheetRowsTest {

    @TempDir
    Path folder;

    @Test
    void what_a_program_writes_is_read() throws IOException {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("other").value(0, 0, "other");
            Worksheet sheet = workbook.newWorksheet("wanted");
            sheet.value(0, 0, "张三");
            sheet.value(0, 1, 13812345678L);
            sheet.value(0, 3, LocalDate.of(1990, 1, 31));
            sheet.value(2, 0, true);
            sheet.formula(2, 1, "1+1");
            sheet.inlineString(2, 2, "a < b & c");
        }
        // When
        List<Row> rows = read(bytes.toByteArray(), "wanted");
        // Then
        assertThat(rows).extracting(Row::number).containsExactly(1, 3);
        assertThat(rows.get(0).cells()).containsOnlyKeys(0, 1, 3);
        assertThat(cell(rows, 0, 0).text()).isEqualTo("张三");
        assertThat(cell(rows, 0, 1).number()).contains(new BigDecimal("13812345678"));
        assertThat(cell(rows, 0, 3).day()).contains(LocalDate.of(1990, 1, 31));
        assertThat(cell(rows, 1, 0).kind()).isEqualTo(Cell.Kind.YES_OR_NO);
        assertThat(cell(rows, 1, 2).text()).isEqualTo("a < b & c");
    }

    @Test
    void texts_with_formats_and_prefixed_names_are_read_and_readings_are_not() throws IOException {
        List<Row> rows = read(
                RawWorkbook.of("<x:worksheet xmlns:x=\"x\"><x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c>"
                                + "<x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                        .with(
                                "xl/sharedStrings.xml",
                                "<sst><si><r><rPr/><t>张</t></r><r><t>三</t></r><rPh sb=\"0\"><t>zhang</t></rPh></si></sst>"));
        assertThat(cell(rows, 0, 0).text()).isEqualTo("张三");
        assertThat(cell(rows, 0, 1).number()).contains(new BigDecimal("2"));
    }

    @Test
    void days_count_as_excel_counts_them() {
        assertThat(new Cell(Cell.Kind.NUMBER, "1", false).day()).contains(LocalDate.of(1900, 1, 1));
        assertThat(new Cell(Cell.Kind.NUMBER, "61", false).day()).contains(LocalDate.of(1900, 3, 1));
        assertThat(new Cell(Cell.Kind.NUMBER, "46349.5", false).day()).contains(LocalDate.of(2026, 11, 23));
        assertThat(new Cell(Cell.Kind.NUMBER, "44887", true).day()).contains(LocalDate.of(2026, 11, 23));
        assertThat(new Cell(Cell.Kind.NUMBER, "-1", false).day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-300000000", "1E300000000", "1E2147483648", "NaN", "1e", "0x1", ""})
    void a_number_that_nothing_can_be_counted_with_is_none(String text) {
        Cell cell = new Cell(Cell.Kind.NUMBER, text, false);
        assertThat(cell.number()).isEmpty();
        assertThat(cell.day()).isEmpty();
    }

    @Test
    void of_a_long_text_no_more_is_kept_than_is_taken() throws IOException {
        List<Row> rows = read(RawWorkbook.of(row("<c t=\"inlineStr\"><is><t>" + "长".repeat(32_767) + "</t></is></c>"
                + "<c t=\"str\"><v>" + "x".repeat(32_767) + "</v></c>")));
        assertThat(cell(rows, 0, 0).text()).hasSize(501);
        assertThat(cell(rows, 0, 0).isTooLong()).isTrue();
        assertThat(cell(rows, 0, 1).text()).hasSize(501);
    }

    /** Each of some kilobytes, and more than a process has as soon as somebody believes it. */
    static Stream<Arguments> attacks() {
        String many = "<a>".repeat(2_000_000);
        String names =
                IntStream.range(0, 400_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        String attributes = IntStream.range(0, 400_000)
                .mapToObj(i -> "<a n" + i + "=\"\"/>")
                .collect(Collectors.joining());
        return Stream.of(
                Arguments.of("a text that is not there", row("<c t=\"s\"><v>999999999</v></c>")),
                Arguments.of("a text before the first", row("<c t=\"s\"><v>-1</v></c>")),
                Arguments.of("a column that is not there", row("<c r=\"ZZZZZZ1\"><v>1</v></c>")),
                Arguments.of("no column", row("<c r=\"1\"><v>1</v></c>")),
                Arguments.of(
                        "a row that is not there",
                        "<worksheet><sheetData><row r=\"2000000000\"/></sheetData></worksheet>"),
                Arguments.of("a row of no number", "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>"),
                Arguments.of("a kind that is not known", row("<c t=\"x\"><v>1</v></c>")),
                Arguments.of("depth", "<worksheet>" + many),
                Arguments.of("names", "<worksheet>" + names + "</worksheet>"),
                Arguments.of("names of attributes", "<worksheet>" + attributes + "</worksheet>"),
                Arguments.of("an attribute", "<worksheet a=\"" + " ".repeat(20_000_000) + "\"/>"),
                Arguments.of("an attribute with tags", "<worksheet a=\"" + ">".repeat(20_000_000) + "\"/>"),
                Arguments.of("a text", "<worksheet>" + "x".repeat(20_000_000) + "</worksheet>"),
                Arguments.of("a comment", "<worksheet><!--" + "<".repeat(20_000_000) + "--></worksheet>"),
                Arguments.of("CDATA", "<worksheet><![CDATA[" + "<".repeat(20_000_000) + "]]></worksheet>"),
                Arguments.of("an instruction", "<worksheet><?x " + "<".repeat(20_000_000) + "?></worksheet>"),
                Arguments.of("a first instruction", "<?x " + "<".repeat(20_000_000) + "?><worksheet/>"),
                Arguments.of("entities", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>"),
                Arguments.of("a sheet cut off", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void what_no_workbook_has_is_refused(String what, String sheet) throws IOException {
        Path file = file(RawWorkbook.of(sheet).bytes());
        Problem problem = catchThrowableOfType(Problem.class, () -> read(file, "x"));
        assertThat(problem.type().slug()).isEqualTo("sheet-unreadable");
        assertThat(problem.fields().get(0).code()).isEqualTo("not-xlsx");
    }

    @Test
    void cells_far_to_the_right_are_refused_and_empty_ones_are_not_there() throws IOException {
        Path file = file(RawWorkbook.of(row("<c r=\"XFD1\"><v>1</v></c>")).bytes());
        Problem problem = catchThrowableOfType(Problem.class, () -> read(file, "x"));
        assertThat(problem.fields().get(0).code()).isEqualTo("too-many-columns");
        assertThat(read(RawWorkbook.of(row("<c r=\"XFD1\" s=\"1\"/>"))).get(0).cells())
                .isEmpty();
    }

    @Test
    void more_texts_than_a_sheet_has_are_refused() throws IOException {
        Path file = file(RawWorkbook.of(row(""))
                .with("xl/sharedStrings.xml", "<sst>" + "<si><t/></si>".repeat(300_001) + "</sst>")
                .bytes());
        Problem problem = catchThrowableOfType(Problem.class, () -> read(file, "x"));
        assertThat(problem.fields().get(0).code()).isEqualTo("too-much-text");
    }

    @Test
    void one_text_in_more_cells_than_a_sheet_fills_is_refused() throws IOException {
        Path file = file(RawWorkbook.of("<worksheet><sheetData>"
                        + ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(200) + "</row>").repeat(101)
                        + "</sheetData></worksheet>")
                .with("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(500) + "</t></si></sst>")
                .bytes());
        Problem problem = catchThrowableOfType(Problem.class, () -> read(file, "Sheet1"));
        assertThat(problem.fields().get(0).code()).isEqualTo("too-much-text");
    }

    private static String row(String cells) {
        return "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>";
    }

    private static Cell cell(List<Row> rows, int row, int place) {
        return requireNonNull(rows.get(row).cell(place));
    }

    private List<Row> read(RawWorkbook workbook) throws IOException {
        return read(workbook.bytes(), "Sheet1");
    }

    private List<Row> read(byte[] workbook, String sheet) throws IOException {
        return read(file(workbook), sheet);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("sheet.xlsx"), bytes);
    }

    private static List<Row> read(Path file, String sheet) {
        List<Row> all = new ArrayList<>();
        try (SheetRows rows = SheetRows.of(file, sheet)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
