package org.wugu.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook to fill in: headings, choices to pick from, instructions; empty, with rows that are begun already, or with rows
 * that are handed back for mending, each with what is wrong with it.
 */
public final class Template {

    private static final String OPTIONAL = "1F5F8B";
    private static final String REQUIRED = "B5462A";
    private static final String WRONG = "FBE3DF";
    private static final String AS_TEXT = "@";
    private static final int WIDTH = 16;
    private static final int WIDTH_OF_REASONS = 44;
    private static final int UNPACKED_TOGETHER = 500;

    private final SheetLayout layout;
    private final Map<Column<?>, List<String>> suggestions = new HashMap<>();
    private final List<Map<Column<?>, String>> begun = new ArrayList<>();
    private final List<Instructions.Entry> explanations = new ArrayList<>();
    private String title = "";

    private Template(SheetLayout layout) {
        this.layout = layout;
    }

    public static Template of(SheetLayout layout) {
        return new Template(layout);
    }

    /** Offers texts for a column beside which others may stand. */
    public Template suggesting(Column<?> column, List<String> texts) {
        suggestions.put(column, texts);
        return this;
    }

    /** A row that is begun already. */
    public Template with(Map<Column<?>, String> row) {
        begun.add(row);
        return this;
    }

    /** What the instructions are called. */
    public Template titled(String words) {
        title = words;
        return this;
    }

    /** More about a column, below the instructions. */
    public Template explaining(Column<?> column, String words) {
        explanations.add(new Instructions.Entry(column.title(), words, ""));
        return this;
    }

    public byte[] bytes() {
        return write(0, sheet -> {
            for (int i = 0; i < begun.size(); i++) {
                for (int place = 0; place < layout.columns().size(); place++) {
                    text(sheet, i + 1, place, begun.get(i).get(layout.columns().get(place)));
                }
            }
        });
    }

    /**
     * The same with bad rows in it, to be mended and sent again.
     *
     * @param rowsToMend of {@link SheetCheck#rowsToMend()}
     */
    public byte[] withErrors(byte[] rowsToMend) {
        return write(1, sheet -> {
            sheet.value(0, 0, Words.reason());
            heading(sheet, 0, REQUIRED);
            sheet.width(0, WIDTH_OF_REASONS);
            int[] next = {1};
            PackedRows.inPortions(rowsToMend, KeptRow.class, UNPACKED_TOGETHER, rows -> {
                rows.forEach(row -> toMend(sheet, next[0]++, row));
                Workbooks.flush(sheet);
            });
        });
    }

    /** @param first the place of the first column */
    private byte[] write(int first, Consumer<Worksheet> rows) {
        return Workbooks.write(workbook -> {
            Worksheet sheet = workbook.newWorksheet(layout.name());
            Worksheet hints = workbook.newWorksheet(Words.of("hints"));
            headings(sheet, first);
            rows.accept(sheet);
            new Instructions(layout, title, explanations).write(hints);
            Choices choices = new Choices(sheet, layout.mostRows());
            for (int i = 0; i < layout.columns().size(); i++) {
                Column<?> column = layout.columns().get(i);
                choices.offer(workbook, column, first + i, suggestions.getOrDefault(column, List.of()));
            }
        });
    }

    private void headings(Worksheet sheet, int first) {
        for (int i = 0; i < layout.columns().size(); i++) {
            Column<?> column = layout.columns().get(i);
            sheet.value(0, first + i, column.heading());
            sheet.width(first + i, WIDTH);
            // without this Excel turns long numbers into 3.71521E+17 and forgets their last digits
            sheet.style(first + i).format(AS_TEXT).set();
            heading(sheet, first + i, column.isRequired() ? REQUIRED : OPTIONAL);
        }
        sheet.freezePane(first + 1, 1);
    }

    private static void heading(Worksheet sheet, int place, String colour) {
        sheet.style(0, place)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(colour)
                .horizontalAlignment("center")
                .format(AS_TEXT)
                .set();
    }

    private static void toMend(Worksheet sheet, int at, KeptRow row) {
        sheet.inlineString(at, 0, Guard.on(row.reason()));
        sheet.style(at, 0).wrapText(true).verticalAlignment("top").set();
        for (int i = 0; i < row.cells().size(); i++) {
            KeptCell cell = row.cells().get(i);
            if (cell != null) {
                toMend(sheet, at, i + 1, cell);
            }
        }
    }

    private static void toMend(Worksheet sheet, int at, int place, KeptCell cell) {
        if (cell.number()) {
            sheet.value(at, place, new BigDecimal(cell.text()));
        } else {
            text(sheet, at, place, cell.text());
        }
        if (cell.wrong()) {
            sheet.style(at, place).fillColor(WRONG).set();
        }
    }

    /** Within its cell: shared texts would all be kept until the last row is written. */
    private static void text(Worksheet sheet, int at, int place, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(at, place, Guard.on(text));
        }
        sheet.style(at, place).format(AS_TEXT).set();
    }
}
