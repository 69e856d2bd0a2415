package org.wugu.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wugu.problem.Problem;
import org.wugu.sheets.Column.Presence;

/** Which column of a sheet is which of the layout's; their order is free. The reasons of an error sheet are passed over. */
final class Header {

    private final SheetLayout layout;
    private final Map<Column<?>, Integer> places = new HashMap<>();

    private Header(SheetLayout layout) {
        this.layout = layout;
    }

    /** @throws Problem {@code sheet-header} naming every column that is missing, unknown or there twice */
    static Header of(SheetLayout layout, Row row) {
        Header header = new Header(layout);
        Problem problem = new Problem(SheetProblems.SHEET_HEADER);
        Set<String> titles = new HashSet<>();
        row.cells().forEach((place, cell) -> header.take(place, cell.title(), titles, problem));
        layout.columns().stream()
                .filter(column -> column.presence() != Presence.DISPENSABLE && !header.places.containsKey(column))
                .forEach(column -> problem.withField(column.title(), "column-missing", column.title()));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return header;
    }

    SheetLayout layout() {
        return layout;
    }

    /** The cell of that column, or null when it is empty or the sheet has no such column. */
    @Nullable
    Cell cell(Row row, Column<?> column) {
        Integer place = places.get(column);
        return place == null ? null : row.cell(place);
    }

    /** What Excel calls the cell, such as {@code F12}. */
    String address(Column<?> column, int row) {
        return Row.address(places.getOrDefault(column, 0), row);
    }

    private void take(int place, String title, Set<String> titles, Problem problem) {
        if (title.isEmpty() || title.equals(Words.reason())) {
            return;
        }
        if (!titles.add(title)) {
            problem.withField(title, "column-twice", title);
        }
        layout.columns().stream()
                .filter(column -> column.title().equals(title))
                .findFirst()
                .ifPresentOrElse(
                        column -> places.putIfAbsent(column, place),
                        () -> problem.withField(title, "column-unknown", title));
    }
}
