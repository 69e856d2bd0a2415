package org.wugu.assessment.figures;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/** From rows of the database to figures. */
final class FigureRows {

    private FigureRows() {}

    /** What is counted of one office, and when the newest of it came to be. */
    record Counted(FigureRow row, @Nullable Instant asOf) {}

    static Counted counted(RowView row) {
        return new Counted(
                new FigureRow(row.getColumn("code", String.class), figures(row)),
                row.getColumn("as_of", Instant.class));
    }

    static FigureTable table(DivisionCode office, @Nullable Instant complete, List<Counted> counted) {
        List<FigureRow> rows = counted.stream().map(Counted::row).toList();
        Instant newest = Stream.concat(
                        Stream.ofNullable(complete),
                        counted.stream().map(Counted::asOf).filter(Objects::nonNull))
                .max(naturalOrder())
                .orElse(null);
        boolean lowest = office.level() == Level.TOWNSHIP;
        return new FigureTable(office.value(), newest, total(rows), lowest ? List.of() : rows);
    }

    private static Figures figures(RowView row) {
        Counts counts = row.getRow(Counts.class);
        return new Figures(
                counts.submitted(),
                counts.returned(),
                counts.refused(),
                counts.approved(),
                counts.reported(),
                counts.outfitted(),
                counts.serving(),
                counts.suspended(),
                counts.departed(),
                counts.pending(),
                counts.volunteers(),
                row.getColumn("villages", Long.class),
                row.getColumn("covered1", Long.class),
                row.getColumn("covered2", Long.class));
    }

    private static Figures total(List<FigureRow> rows) {
        return new Figures(
                sum(rows, Figures::submitted),
                sum(rows, Figures::returned),
                sum(rows, Figures::refused),
                sum(rows, Figures::approved),
                sum(rows, Figures::reported),
                sum(rows, Figures::outfitted),
                sum(rows, Figures::serving),
                sum(rows, Figures::suspended),
                sum(rows, Figures::departed),
                sum(rows, Figures::pending),
                sum(rows, Figures::volunteers),
                sum(rows, Figures::villages),
                sum(rows, Figures::villagesCovered1),
                sum(rows, Figures::villagesCovered2));
    }

    private static long sum(List<FigureRow> rows, ToLongFunction<Figures> figure) {
        return rows.stream().map(FigureRow::figures).mapToLong(figure).sum();
    }
}
