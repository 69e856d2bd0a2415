package org.wugu.volunteer.training;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.sheets.Cell;
import org.wugu.volunteer.sheets.Row;

/** Which column of the sheet is which of ours; their order is free, and the name may be left out. */
final class ExamHeader {

    private final Map<ExamColumn, Integer> places = new EnumMap<>(ExamColumn.class);

    private ExamHeader() {}

    /** @throws Problem {@code sheet-header} naming every column that is missing, unknown or there twice */
    static ExamHeader of(Row row) {
        ExamHeader header = new ExamHeader();
        Problem problem = new Problem(VolunteerProblems.SHEET_HEADER);
        Set<String> titles = new HashSet<>();
        row.places()
                .forEach(place -> header.take(place.getKey(), place.getValue().title(), titles, problem));
        Stream.of(ExamColumn.NUMBER, ExamColumn.SCORE)
                .filter(column -> !header.places.containsKey(column))
                .forEach(column -> problem.withField(column.title(), "column-missing", column.title()));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return header;
    }

    /** The cell of that column, or null when it is empty or the sheet has no such column. */
    @Nullable
    Cell cell(Row row, ExamColumn column) {
        Integer place = places.get(column);
        return place == null ? null : row.cell(place);
    }

    /** What Excel calls the cell, such as {@code C12}. */
    String addressOf(ExamColumn column, int row) {
        return Row.address(places.getOrDefault(column, 0), row);
    }

    private void take(int place, String title, Set<String> titles, Problem problem) {
        if (title.isEmpty()) {
            return;
        }
        if (!titles.add(title)) {
            problem.withField(title, "column-twice", title);
        }
        Stream.of(ExamColumn.values())
                .filter(column -> column.title().equals(title))
                .findFirst()
                .ifPresentOrElse(
                        column -> places.putIfAbsent(column, place),
                        () -> problem.withField(title, "column-unknown", title));
    }
}
