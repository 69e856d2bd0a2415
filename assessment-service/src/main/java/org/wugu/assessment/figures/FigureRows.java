package org.wugu.assessment.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/** From rows of the database to figures. */
final class FigureRows {

    private FigureRows() {}

    /** Reads a result, or one row of it. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    static <T> List<T> list(ResultSet rows, Reader<T> row) throws SQLException {
        List<T> list = new ArrayList<>();
        while (rows.next()) {
            list.add(row.read(rows));
        }
        return list;
    }

    static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("submitted"),
                row.getLong("returned"),
                row.getLong("refused"),
                row.getLong("approved"),
                row.getLong("reported"),
                row.getLong("outfitted"),
                row.getLong("serving"),
                row.getLong("suspended"),
                row.getLong("departed"));
    }

    static FigureTable table(DivisionCode office, @Nullable Instant complete, ResultSet result) throws SQLException {
        List<FigureRow> rows = new ArrayList<>();
        Instant newest = complete;
        while (result.next()) {
            rows.add(new FigureRow(result.getString("code"), figures(result)));
            newest = later(newest, result.getObject("as_of", OffsetDateTime.class));
        }
        boolean lowest = office.level() == Level.TOWNSHIP;
        return new FigureTable(office.value(), newest, total(rows), lowest ? List.of() : rows);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Counts counts = counts(row);
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
                row.getLong("villages"),
                row.getLong("covered1"),
                row.getLong("covered2"));
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

    private static @Nullable Instant later(@Nullable Instant known, @Nullable OffsetDateTime other) {
        if (other == null) {
            return known;
        }
        Instant instant = other.toInstant();
        return known == null || instant.isAfter(known) ? instant : known;
    }
}
