package org.wugu.assessment.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wugu.assessment.figures.FigureRow;
import org.wugu.assessment.figures.FigureTable;
import org.wugu.assessment.figures.Figures;
import org.wugu.platform.time.Clocks;

/** A table of figures as an Excel workbook of one sheet, in the reader's language. */
final class FigureSheet {

    private static final int HEAD = 5;
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Clocks.ZONE);

    private record Column(String key, ToLongFunction<Figures> figure) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("reported", Figures::reported),
            new Column("outfitted", Figures::outfitted),
            new Column("serving", Figures::serving),
            new Column("suspended", Figures::suspended),
            new Column("pending", Figures::pending),
            new Column("submitted", Figures::submitted),
            new Column("approved", Figures::approved),
            new Column("returned", Figures::returned),
            new Column("refused", Figures::refused),
            new Column("departed", Figures::departed),
            new Column("volunteers", Figures::volunteers),
            new Column("villages", Figures::villages),
            new Column("covered1", Figures::villagesCovered1),
            new Column("covered2", Figures::villagesCovered2));

    private final SheetTexts texts;
    private final UnaryOperator<String> names;

    /** @param names from a division's code to its name */
    FigureSheet(Locale language, UnaryOperator<String> names) {
        this.texts = SheetTexts.in(language);
        this.names = names;
    }

    /**
     * Writes the workbook.
     *
     * @param month what the figures are of; empty for all months
     * @param exporter who exports; with the time it stands on every export
     */
    void write(FigureTable table, Optional<YearMonth> month, String exporter, Instant now, OutputStream out)
            throws IOException {
        try (Workbook book = new Workbook(out, "Wugu", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.of("sheet"));
            sheet.value(0, 0, texts.of("title", names.apply(table.code())));
            sheet.style(0, 0).bold().fontSize(14).set();
            sheet.value(1, 0, texts.of("month", month.map(Object::toString).orElseGet(() -> texts.of("all-months"))));
            sheet.value(2, 0, table.asOf() == null ? "" : texts.of("as-of", second(table.asOf())));
            sheet.value(3, 0, texts.of("exported", exporter, second(now)));
            head(sheet);
            int row = HEAD + 1;
            for (FigureRow figures : table.rows()) {
                row(sheet, row++, figures.code(), names.apply(figures.code()), figures.figures());
            }
            row(sheet, row, table.code(), texts.of("total"), table.total());
            sheet.range(row, 0, row, COLUMNS.size() + 1).style().bold().set();
            sheet.freezePane(2, HEAD + 1);
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(HEAD, 0, texts.of("code"));
        sheet.value(HEAD, 1, texts.of("office"));
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.value(HEAD, i + 2, texts.of(COLUMNS.get(i).key()));
            sheet.width(i + 2, 14);
        }
        sheet.width(0, 14);
        sheet.width(1, 20);
        sheet.range(HEAD, 0, HEAD, COLUMNS.size() + 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E7EEF4")
                .set();
    }

    private static void row(Worksheet sheet, int row, String code, String name, Figures figures) {
        sheet.value(row, 0, code);
        sheet.value(row, 1, name);
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.value(row, i + 2, COLUMNS.get(i).figure().applyAsLong(figures));
        }
    }

    private static String second(Instant time) {
        return SECOND.format(time);
    }
}
