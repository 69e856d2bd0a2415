package org.wugu.sheets;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Lists to pick from: one column each on a sheet of their own, and a drop-down over the column that they are for. */
final class Choices {

    private static final int WIDTH = 28;

    private final Worksheet sheet;
    private final int lastRow;
    private @Nullable Worksheet lists;
    private int next;

    Choices(Worksheet sheet, int lastRow) {
        this.sheet = sheet;
        this.lastRow = lastRow;
    }

    /** Only what the column is bound to refuses other texts; the rest are suggestions. */
    void offer(Workbook workbook, Column<?> column, int place, List<String> suggestions) {
        List<String> bound = column.reader().choices();
        if (!bound.isEmpty()) {
            offer(listsOf(workbook), column, place, bound, DataValidationErrorStyle.STOP);
        } else if (!suggestions.isEmpty()) {
            offer(listsOf(workbook), column, place, suggestions, DataValidationErrorStyle.INFORMATION);
        }
    }

    private void offer(
            Worksheet on, Column<?> column, int place, List<String> choices, DataValidationErrorStyle otherwise) {
        on.value(0, next, column.title());
        on.style(0, next).bold().set();
        on.width(next, WIDTH);
        for (int i = 0; i < choices.size(); i++) {
            on.value(i + 1, next, Guard.on(choices.get(i)));
        }
        sheet.range(1, place, lastRow, place)
                .validateWithList(on.range(1, next, choices.size(), next))
                .allowBlank(true)
                .showDropdown(true)
                .errorStyle(otherwise)
                .showErrorMessage(otherwise == DataValidationErrorStyle.STOP)
                // What is not given is written as the word null.
                .errorTitle(Words.of("choice.wrong"))
                .error(Words.of("choice.remedy"));
        next++;
    }

    private Worksheet listsOf(Workbook workbook) {
        if (lists == null) {
            lists = workbook.newWorksheet(Words.of("choices"));
        }
        return lists;
    }
}
