package org.wugu.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.CleanText;
import org.wugu.problem.Problem;
import org.wugu.problem.Problem.FieldError;
import org.wugu.problem.ProblemTexts;

/**
 * A row with something in it: what its columns say, and all that is wrong with it. What cannot be read is a complaint of its
 * column and otherwise absent.
 */
public final class FilledRow {

    private static final int SHOWN = 40;

    private final Row row;
    private final Header header;
    private final ProblemTexts texts;
    private final Set<Column<?>> unread = new HashSet<>();
    private final Set<Column<?>> wrong = new HashSet<>();
    private final List<SheetError> errors = new ArrayList<>();

    FilledRow(Row row, Header header, ProblemTexts texts) {
        this.row = row;
        this.header = header;
        this.texts = texts;
    }

    /** As Excel counts: the header is in row 1. */
    public int number() {
        return row.number();
    }

    /** What the column says, or null when it is empty, unreadable or not there. */
    public <T> @Nullable T get(Column<T> column) {
        Cell cell = header.cell(row, column);
        if (cell == null || cell.isBlank() || unread.contains(column)) {
            return null;
        }
        try {
            return column.read(cell);
        } catch (UnreadableCell e) {
            unreadable(column, e.code(), e.arguments().toArray());
            return null;
        }
    }

    /** What the column says, or something else when it is empty or unreadable. */
    public <T> T get(Column<T> column, T otherwise) {
        T read = get(column);
        return read == null ? otherwise : read;
    }

    /** What the column says; a complaint when it is empty. */
    public <T> @Nullable T required(Column<T> column) {
        T read = get(column);
        if (text(column).isEmpty()) {
            wrong(column, "required");
        }
        return read;
    }

    /** What stands in the column, whatever it is; empty when nothing does. */
    public String text(Column<?> column) {
        Cell cell = header.cell(row, column);
        return cell == null ? "" : cell.plain();
    }

    /** Whether nothing is wrong, as far as it was looked at. */
    public boolean isGood() {
        return errors.isEmpty();
    }

    /** A complaint of a column that says nothing that could be used, so that no other is made of what it lacks. */
    public void unreadable(Column<?> column, String code, Object... arguments) {
        wrong(column, code, arguments);
        unread.add(column);
    }

    /** A complaint of a column, told by the sentence {@code field.<code>}. */
    public void wrong(Column<?> column, String code, Object... arguments) {
        wrongAs(shown(column), column, code, arguments);
    }

    /** The same, where what stands there is not to be repeated as it is. */
    public void wrongAs(@Nullable String shown, Column<?> column, String code, Object... arguments) {
        add(column, shown, code, sentence("field." + code, List.of(arguments)));
    }

    /** A complaint of a column, told as the problem is. */
    public void wrong(Column<?> column, Problem obstacle) {
        String slug = obstacle.type().slug();
        add(column, shown(column), slug, sentence(slug + ".detail", obstacle.arguments()));
    }

    /** What is wrong with the fields that the columns are of, except with those that could not even be read. */
    public void wrong(List<FieldError> fields) {
        for (FieldError field : fields) {
            Column<?> column = header.layout().ofField(field.field()).orElseThrow();
            if (!unread.contains(column)) {
                wrong(column, field.code(), field.arguments().toArray());
            }
        }
    }

    List<SheetError> errors() {
        return errors;
    }

    boolean isBlank() {
        return header.layout().columns().stream().allMatch(column -> {
            Cell cell = header.cell(row, column);
            return cell == null || cell.isBlank();
        });
    }

    /** As it is handed back for mending. */
    KeptRow kept() {
        List<@Nullable KeptCell> cells = new ArrayList<>();
        for (Column<?> column : header.layout().columns()) {
            Cell cell = header.cell(row, column);
            cells.add(
                    cell == null && !wrong.contains(column) ? null : KeptCell.of(column, cell, wrong.contains(column)));
        }
        return new KeptRow(
                number(),
                errors.stream()
                        .map(error -> error.column() + "：" + error.reason())
                        .toList(),
                cells);
    }

    private void add(Column<?> column, @Nullable String shown, String code, String reason) {
        wrong.add(column);
        errors.add(new SheetError(number(), column.title(), header.address(column, number()), shown, code, reason));
    }

    /** In Chinese, as the sheet is. */
    private String sentence(String key, List<Object> arguments) {
        return texts.text(key, Locale.SIMPLIFIED_CHINESE, arguments);
    }

    private @Nullable String shown(Column<?> column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        String cut =
                text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))));
        return CleanText.isClean(cut) ? cut : cut.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
    }
}
