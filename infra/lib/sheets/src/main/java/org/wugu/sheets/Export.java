package org.wugu.sheets;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the system as a workbook. On every sheet, and at the foot of every printed page, stands who took it out and
 * when (水印); what people typed stays text.
 */
public final class Export {

    private static final String HEADING = "1F5F8B";
    private static final String PALE = "888888";

    private final String mark;
    private final List<Sheet<?>> sheets = new ArrayList<>();

    private Export(String mark) {
        this.mark = mark;
    }

    /** @param mark who exports what, when and what for */
    public static Export marked(String mark) {
        return new Export(mark);
    }

    /**
     * One sheet.
     *
     * @param name of the worksheet
     * @param above lines above the mark, the first of which is the title
     * @param columns from the left
     * @param frozen so many of them stay when the others are moved
     * @param rows below the headings
     * @param total the last row, or null
     */
    public record Sheet<R>(
            String name,
            List<String> above,
            List<ExportColumn<R>> columns,
            int frozen,
            List<R> rows,
            @Nullable R total) {}

    public Export with(Sheet<?> sheet) {
        sheets.add(sheet);
        return this;
    }

    public byte[] bytes() {
        return Workbooks.write(workbook -> sheets.forEach(sheet -> write(workbook, sheet)));
    }

    private <R> void write(Workbook workbook, Sheet<R> content) {
        Worksheet sheet = workbook.newWorksheet(content.name());
        int row = 0;
        for (String line : content.above()) {
            sheet.value(row, 0, Guard.on(line));
            row++;
        }
        if (row > 0) {
            sheet.style(0, 0).bold().fontSize(14).set();
        }
        sheet.value(row, 0, Guard.on(mark));
        sheet.style(row, 0).italic().fontColor(PALE).set();
        // In a footer & begins a code of its own.
        sheet.footer(mark.replace("&", "&&"), Position.CENTER);
        int head = row + 2;
        headings(sheet, head, content.columns());
        row = head + 1;
        for (R line : content.rows()) {
            line(sheet, row, content.columns(), line);
            row++;
        }
        R total = content.total();
        if (total != null) {
            line(sheet, row, content.columns(), total);
            sheet.range(row, 0, row, content.columns().size() - 1)
                    .style()
                    .bold()
                    .set();
        }
        sheet.freezePane(content.frozen(), head + 1);
        sheet.pageOrientation("landscape");
    }

    private static <R> void headings(Worksheet sheet, int row, List<ExportColumn<R>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(row, i, columns.get(i).title());
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fontColor("FFFFFF")
                .fillColor(HEADING)
                .set();
    }

    private static <R> void line(Worksheet sheet, int row, List<ExportColumn<R>> columns, R line) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(line);
            if (value instanceof Number number) {
                sheet.value(row, i, number);
            } else if (value != null) {
                sheet.value(row, i, Guard.on(value.toString()));
            }
        }
    }
}
