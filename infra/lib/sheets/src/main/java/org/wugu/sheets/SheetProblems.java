package org.wugu.sheets;

import org.wugu.problem.ProblemType;

/** What there is to say of an uploaded sheet as a whole. */
public enum SheetProblems implements ProblemType {
    /** The uploaded file is not an Excel workbook that can be read. */
    SHEET_UNREADABLE(400),
    /** The uploaded file, or what it unpacks to, is larger than allowed. */
    SHEET_TOO_LARGE(413),
    /** The header row is not the template's. */
    SHEET_HEADER(400),
    /** Rows that were good when the sheet was checked are so no longer. */
    SHEET_OUTDATED(409),
    /** Other sheets are being checked, and took too long. */
    SHEETS_BUSY(503),
    /** The checked sheet has no good row to keep. */
    SHEET_EMPTY(409);

    private final int status;

    SheetProblems(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
