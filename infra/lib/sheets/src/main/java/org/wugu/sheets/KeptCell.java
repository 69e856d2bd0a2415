package org.wugu.sheets;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is handed back for mending. A number stays one, so that digits that Excel has lost are not taken for whole; but
 * a day is written out, since the other workbook may count days otherwise.
 *
 * @param wrong whether there is a complaint of it
 */
record KeptCell(String text, boolean number, boolean wrong) {

    static KeptCell of(Column<?> column, @Nullable Cell cell, boolean wrong) {
        if (cell == null) {
            return new KeptCell("", false, wrong);
        }
        return day(column, cell)
                .map(day -> new KeptCell(day.toString(), false, wrong))
                .orElseGet(() -> cell.number()
                        .map(number -> new KeptCell(number.toPlainString(), true, wrong))
                        .orElseGet(() -> new KeptCell(word(cell), false, wrong)));
    }

    private static Optional<LocalDate> day(Column<?> column, Cell cell) {
        try {
            return column.read(cell) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
        } catch (UnreadableCell none) {
            return Optional.empty();
        }
    }

    /** What a tick box says is written as the template offers it. */
    private static String word(Cell cell) {
        return cell.kind() == Cell.Kind.YES_OR_NO
                ? Words.several(Boolean.parseBoolean(cell.text()) ? "yes" : "no")
                        .get(0)
                : Guard.off(cell.text());
    }
}
