package org.wugu.volunteer.application.importing;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.sheets.Cell;
import org.wugu.volunteer.sheets.Row;

/** Which column of the sheet is which of ours; their order is free. */
final class Header {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Header() {}

    /** @throws Problem {@code sheet-header} naming every column that is missing, unknown or there twice */
    static Header of(Row row) {
        Header header = new Header();
        Problem problem = new Problem(VolunteerProblems.SHEET_HEADER);
        Set<String> titles = new HashSet<>();
        for (Map.Entry<Integer, Cell> place : row.places()) {
            String title = place.getValue().title();
            if (title.isEmpty()) {
                continue;
            }
            if (!titles.add(title)) {
                problem.withField(title, "column-twice", title);
            }
            Stream.of(Column.values())
                    .filter(column -> column.title().equals(title))
                    .findFirst()
                    .ifPresentOrElse(
                            column -> header.places.putIfAbsent(column, place.getKey()),
                            () -> problem.withField(title, "column-unknown", title));
        }
        Stream.of(Column.values())
                .filter(column -> !header.places.containsKey(column))
                .forEach(column -> problem.withField(column.title(), "column-missing", column.title()));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return header;
    }

    int placeOf(Column column) {
        return requireNonNull(places.get(column));
    }

    /** What Excel calls the cell, such as {@code F12}. */
    String cellOf(Column column, int row) {
        return Row.address(placeOf(column), row);
    }
}
