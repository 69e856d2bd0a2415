package org.wugu.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.testing.RawWorkbook;

/** What leaves: it says who took it, and nothing in it becomes a formula. */
class ExportTest {

    private static final List<ExportColumn<String>> COLUMNS =
            List.of(new ExportColumn<>("名字", 12, name -> name), new ExportColumn<>("长度", 8, String::length));

    @TempDir
    Path folder;

    @Test
    void every_sheet_says_who_took_it_above_and_at_the_foot_of_each_page() throws IOException {
        // When
        byte[] workbook = Export.marked("王强 & 李 2026-07-01 导出")
                .with(new Export.Sheet<>("一", List.of(), COLUMNS, 0, List.of("甲"), null))
                .with(new Export.Sheet<>("二", List.of("标题", "七月"), COLUMNS, 1, List.of("甲", "乙丙"), "合计"))
                .bytes();
        // Then
        assertThat(rows(workbook, "一")).containsExactly("王强 & 李 2026-07-01 导出", "名字|长度", "甲|1");
        assertThat(rows(workbook, "二"))
                .containsExactly("标题", "七月", "王强 & 李 2026-07-01 导出", "名字|长度", "甲|1", "乙丙|2", "合计|2");
        assertThat(part(workbook, "xl/worksheets/sheet1.xml")).contains("王强 &amp;&amp; 李 2026-07-01 导出</oddFooter>");
        assertThat(part(workbook, "xl/worksheets/sheet2.xml")).contains("导出</oddFooter>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "=HYPERLINK(\"http://x\")"})
    void what_people_typed_stays_text(String typed) throws IOException {
        byte[] workbook = Export.marked("x")
                .with(new Export.Sheet<>("一", List.of(), COLUMNS, 0, List.of(typed), null))
                .bytes();
        assertThat(part(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(part(workbook, "xl/sharedStrings.xml")
                        .replace("&apos;", "'")
                        .replace("&quot;", "\"")
                        .replace("&#x9;", "\t"))
                .contains(">'" + typed + "<");
    }

    @Test
    void a_guard_comes_off_where_it_was_put_on_and_nowhere_else() {
        for (String typed : List.of("=1+1", "'tis", "-3 号楼", "@", "a=b", "")) {
            assertThat(Guard.off(Guard.on(typed))).isEqualTo(typed);
        }
        assertThat(Guard.on("'tis")).isEqualTo("'tis");
    }

    private List<String> rows(byte[] workbook, String sheet) throws IOException {
        List<String> all = new ArrayList<>();
        try (SheetRows rows = SheetRows.of(Files.write(folder.resolve("export.xlsx"), workbook), sheet)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(String.join(
                        "|", row.cells().values().stream().map(Cell::text).toList()));
            }
        }
        return all;
    }

    private static String part(byte[] workbook, String name) {
        return RawWorkbook.read(workbook).part(name);
    }
}
