package org.wugu.assessment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;

/** The counters of townships and villages, by month and of all months, as the tables of {@code wugu.figures} hold them. */
@ApplicationScoped
class Counters {

    /** Rows are locked in the order of their keys, hence no deadlock. */
    private static final String MOVE = """
            insert into {level}_figure as f ({level}_code, month, version, as_of, counts)
            select code, month, 1, as_of, counts::bigint[]
            from unnest(:codes::text[], :months::date[], :newest::timestamptz[], :counts::text[])
                as m (code, month, as_of, counts)
            order by code, month
            on conflict ({level}_code, month) do update
                set version = f.version + 1, as_of = greatest(f.as_of, excluded.as_of),
                    counts = array[{sums}]
            """;

    private static final String OF_VILLAGES = move(Level.VILLAGE);

    private static final String OF_TOWNSHIPS = "with moved as (" + move(Level.TOWNSHIP) + " returning *)"
            + " select township_code, month, version, as_of, "
            + VolunteerMeasure.ofTownships().stream()
                    .map(measure -> "coalesce(counts[%d], 0) as \"%s\"".formatted(measure.place(), measure.code()))
                    .collect(Collectors.joining(", "))
            + " from moved where month > '-infinity'";

    private final Database database;

    Counters(Database database) {
        this.database = database;
    }

    /** @return the townships' rows that changed, as they are now */
    List<TownshipMonth> move(Moves moves) {
        Map<Moves.Place, Moves.Move> ofVillages = moves.of(Level.VILLAGE);
        if (!ofVillages.isEmpty()) {
            statement(OF_VILLAGES, ofVillages).run();
        }
        Map<Moves.Place, Moves.Move> ofTownships = moves.of(Level.TOWNSHIP);
        return ofTownships.isEmpty()
                ? List.of()
                : statement(OF_TOWNSHIPS, ofTownships).list(Counters::changed);
    }

    private static String move(Level level) {
        return MOVE.replace("{level}", level.name().toLowerCase(Locale.ROOT))
                .replace(
                        "{sums}",
                        places(level)
                                .mapToObj("coalesce(f.counts[%1$d], 0) + coalesce(excluded.counts[%1$d], 0)"::formatted)
                                .collect(Collectors.joining(", ")));
    }

    /** All up to the last one that is counted of divisions of the level. */
    private static IntStream places(Level level) {
        return IntStream.rangeClosed(
                1,
                Stream.of(VolunteerMeasure.values())
                        .filter(measure -> measure.level() == level)
                        .mapToInt(VolunteerMeasure::place)
                        .max()
                        .orElseThrow());
    }

    private Sql statement(String sql, Map<Moves.Place, Moves.Move> moves) {
        List<Map.Entry<Moves.Place, Moves.Move>> all = List.copyOf(moves.entrySet());
        return database.sql(sql)
                .with(
                        "codes",
                        all.stream().map(move -> move.getKey().division()).toList())
                .with("months", all.stream().map(move -> month(move.getKey())).toList())
                .with(
                        "newest",
                        all.stream().map(move -> move.getValue().newest()).toList())
                .with(
                        "counts",
                        all.stream().map(move -> counts(move.getValue())).toList());
    }

    private static String month(Moves.Place place) {
        return place.month() == null ? "-infinity" : place.month().atDay(1).toString();
    }

    /** As PostgreSQL writes an array. */
    private static String counts(Moves.Move move) {
        int last = move.numbers().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(place -> move.numbers().getOrDefault(place, 0L).toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static TownshipMonth changed(RowView row) {
        return new TownshipMonth(
                row.getColumn("township_code", DivisionCode.class),
                YearMonth.from(row.getColumn("month", LocalDate.class)),
                row.getColumn("version", Long.class),
                Figures.of(VolunteerMeasure.ofTownships(), figure -> row.getColumn(figure.code(), Long.class)),
                row.getColumn("as_of", Instant.class));
    }
}
