package org.wugu.sheets;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet is filled in: hints, then what there is to say of each column, then whatever it refers to. */
record Instructions(SheetLayout layout, String title, List<Entry> explanations) {

    private static final int WIDTH_OF_NAMES = 22;
    private static final int WIDTH_OF_NOTES = 90;
    private static final int WIDTH_OF_EXAMPLES = 26;

    /** A line with a name. */
    record Entry(String name, String note, String example) {}

    void write(Worksheet sheet) {
        sheet.width(0, WIDTH_OF_NAMES);
        sheet.width(1, WIDTH_OF_NOTES);
        sheet.width(2, WIDTH_OF_EXAMPLES);
        int row = 0;
        if (!title.isEmpty()) {
            sheet.value(row, 0, title);
            sheet.style(row, 0).bold().fontSize(14).set();
            row++;
        }
        for (String hint : layout.hints()) {
            sheet.value(row, 0, hint);
            row++;
        }
        List<Entry> columns = layout.columns().stream()
                .filter(column -> !(column.note() + column.example()).isEmpty())
                .map(column -> new Entry(column.heading(), column.note(), column.example()))
                .toList();
        if (!columns.isEmpty()) {
            row++;
            entry(sheet, row, new Entry(Words.of("hint.column"), Words.of("hint.note"), Words.of("hint.example")));
            sheet.range(row, 0, row, 2).style().bold().set();
            row = entries(sheet, row + 1, columns);
        }
        entries(sheet, row + 1, explanations);
    }

    /** @return the row below them */
    private static int entries(Worksheet sheet, int from, List<Entry> entries) {
        int row = from;
        for (Entry entry : entries) {
            entry(sheet, row, entry);
            row++;
        }
        return row;
    }

    private static void entry(Worksheet sheet, int row, Entry entry) {
        sheet.value(row, 0, Guard.on(entry.name()));
        sheet.value(row, 1, Guard.on(entry.note()));
        sheet.value(row, 2, Guard.on(entry.example()));
        sheet.range(row, 0, row, 2)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .format("@")
                .set();
    }
}
