package org.wugu.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;

/** A kind of sheet for the tests: who comes on what day and stays how long. */
final class Guests {

    private static final ResourceBundle TEXTS = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"sheet", "客人"},
                {"hint.1", "每人一行。"},
                {"column.name", "姓名"},
                {"column.arrives", "到达"},
                {"note.arrives", "哪一天到。"},
                {"example.arrives", "2026-07-01"},
                {"column.nights", "晚数"},
                {"column.meal", "用餐"},
                {"choice.meal.FISH", "鱼、清蒸鱼"},
                {"choice.meal.RICE", "米饭"},
                {"column.agreed", "同意"},
                {"column.remark", "备注"}
            };
        }
    };

    enum Meal {
        FISH,
        RICE,
        NOT_OFFERED
    }

    private static final SheetColumns COLUMNS = new SheetColumns(TEXTS, "");

    static final Column<String> NAME = COLUMNS.required("name", Cells.TEXT);
    static final Column<LocalDate> ARRIVES = COLUMNS.required("arrives", Cells.DAY);
    static final Column<Integer> NIGHTS = COLUMNS.optional("nights", Cells.wholeNumber(1, 30, "out-of-range"));
    static final Column<Meal> MEAL = COLUMNS.optional("meal", COLUMNS.choice("meal", Meal.class));
    static final Column<Boolean> AGREED = COLUMNS.optional("agreed", Cells.YES_OR_NO);
    static final Column<String> REMARK = COLUMNS.dispensable("remark", Cells.TEXT);
    static final SheetLayout LAYOUT = COLUMNS.upTo(1_200);
    static final SheetLayout LARGEST = COLUMNS.upTo(20_000);
    static final List<String> HEADER = List.of("姓名*", "到达*", "晚数", "用餐", "同意", "备注");

    private Guests() {}
}
