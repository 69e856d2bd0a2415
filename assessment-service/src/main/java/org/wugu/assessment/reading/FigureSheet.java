package org.wugu.assessment.reading;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wugu.assessment.figures.Figure;
import org.wugu.assessment.figures.FigureTable;
import org.wugu.assessment.figures.Figures;
import org.wugu.kernel.CorpsTime;
import org.wugu.sheets.Export;
import org.wugu.sheets.ExportColumn;

/** A table of figures as an Excel workbook of one sheet, in the reader's language. */
final class FigureSheet {

    private static final int WIDTH = 14;
    private static final int WIDTH_OF_NAMES = 20;
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(CorpsTime.ZONE);

    private record Line(String code, String name, Figures figures) {}

    private final SheetTexts texts;
    private final UnaryOperator<String> names;

    /** @param names from a division's code to its name */
    FigureSheet(Locale language, UnaryOperator<String> names) {
        this.texts = SheetTexts.in(language);
        this.names = names;
    }

    /**
     * The workbook.
     *
     * @param month what the figures are of; empty for all months
     * @param exporter who exports; with the time it stands on every export
     */
    byte[] of(FigureTable table, Optional<YearMonth> month, String exporter, Instant now) {
        List<String> above = List.of(
                texts.of("title", names.apply(table.code())),
                texts.of("month", month.map(Object::toString).orElseGet(() -> texts.of("all-months"))),
                table.asOf() == null ? "" : texts.of("as-of", second(table.asOf())));
        List<Line> lines = table.rows().stream()
                .map(row -> new Line(row.code(), names.apply(row.code()), row.figures()))
                .toList();
        Line total = new Line(table.code(), texts.of("total"), table.total());
        return Export.marked(texts.of("exported", exporter, second(now)))
                .with(new Export.Sheet<>(texts.of("sheet"), above, columns(), 2, lines, total))
                .bytes();
    }

    private List<ExportColumn<Line>> columns() {
        return Stream.concat(
                        Stream.of(
                                new ExportColumn<>(texts.of("code"), WIDTH, Line::code),
                                new ExportColumn<>(texts.of("office"), WIDTH_OF_NAMES, Line::name)),
                        Figures.OF_OFFICES.stream().map(this::column))
                .toList();
    }

    private ExportColumn<Line> column(Figure figure) {
        return new ExportColumn<>(texts.of("figure." + figure.code()), WIDTH, line -> line.figures()
                .number(figure));
    }

    private static String second(Instant time) {
        return SECOND.format(time);
    }
}
