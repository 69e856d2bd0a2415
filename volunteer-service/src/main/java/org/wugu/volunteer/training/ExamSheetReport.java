package org.wugu.volunteer.training;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.sheets.Complaints;
import org.wugu.sheets.SheetError;

/**
 * What came of checking a sheet of exam results. Nothing is kept: the good rows are entered like any other results, once
 * the officer has seen them.
 *
 * @param unanswered rows without a score, or with 缺考: they are left out
 * @param results good rows, in the order of the sheet
 * @param errors the errors of bad rows, in the order of the sheet, up to {@value Complaints#MOST} of them
 * @param moreErrors how many there are besides
 * @param stopped whether the check ended after {@value Complaints#MOST_ROWS} bad rows
 */
record ExamSheetReport(int unanswered, List<Result> results, List<SheetError> errors, int moreErrors, boolean stopped) {

    /** A good row. @param row as Excel counts them: the header is in row 1 */
    @Schema(name = "ExamSheetResult")
    record Result(
            int row,
            UUID volunteer,
            String number,
            @Nullable String name,
            int score,
            boolean passed) {}
}
