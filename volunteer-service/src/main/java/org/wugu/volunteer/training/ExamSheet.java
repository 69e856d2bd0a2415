package org.wugu.volunteer.training;

import org.wugu.sheets.Cells;
import org.wugu.sheets.Column;
import org.wugu.sheets.SheetColumns;
import org.wugu.sheets.SheetLayout;

/** The sheet of exam results. */
final class ExamSheet {

    private static final SheetColumns RESULTS = new SheetColumns(ProposeCohort.TEXTS, "exam.");
    private static final int HIGHEST = 100;

    /** 学员编号: the volunteer's number. */
    static final Column<String> NUMBER = RESULTS.required("number", Cells.TEXT);
    /** 姓名: to fill in by, and to notice when rows have slipped. */
    static final Column<String> NAME = RESULTS.dispensable("name", Cells.TEXT);
    /** 成绩. */
    static final Column<Integer> SCORE = RESULTS.required("score", Cells.wholeNumber(0, HIGHEST, "score-form"));

    static final SheetLayout LAYOUT = RESULTS.upTo(2_000);

    private ExamSheet() {}
}
