package org.wugu.volunteer.training;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** Which column of the sheet is which of ours; their order is free, and the name may be left out. */
final class ExamHeader {

    private final Map<ExamColumn, Integer> places = new EnumMap<>(ExamColumn.class);

    private ExamHeader() {}

    /** @throws Problem {@code sheet-header} naming every column that is missing, unknown or there twice */
    static ExamHeader of(Row row) {
        ExamHeader header = new ExamHeader();
        Problem problem = new Problem(VolunteerProblems.SHEET_HEADER);
        Set<String> titles = new HashSet<>();
        for (Cell cell : row) {
            header.take(cell, titles, problem);
        }
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
        return place == null ? null : row.getOptionalCell(place).orElse(null);
    }

    /** What Excel calls the cell, such as {@code C12}. */
    String addressOf(ExamColumn column, int row) {
        return new CellAddress(row - 1, places.getOrDefault(column, 0)).toString();
    }

    private void take(@Nullable Cell cell, Set<String> titles, Problem problem) {
        String title = cell == null ? "" : String.valueOf(cell.getText()).replaceAll("[\\s*＊\\u00a0\\u3000]+", "");
        if (cell == null || title.isEmpty()) {
            return;
        }
        if (!titles.add(title)) {
            problem.withField(title, "column-twice", title);
        }
        Stream.of(ExamColumn.values())
                .filter(column -> column.title().equals(title))
                .findFirst()
                .ifPresentOrElse(
                        column -> places.putIfAbsent(column, cell.getColumnIndex()),
                        () -> problem.withField(title, "column-unknown", title));
    }
}
