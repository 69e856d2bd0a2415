package org.wugu.volunteer.application.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.sheets.Row;
import org.wugu.volunteer.sheets.SheetFile;
import org.wugu.volunteer.sheets.SheetRows;

/**
 * Checks a sheet row by row and keeps what came of it until the clerk says yes or no. Rows are read as a stream and their
 * good forms packed as they come, so that memory does not grow with the sheet.
 */
@ApplicationScoped
class CheckSheet {

    static final int MOST_ROWS = 20_000;

    private final Divisions divisions;
    private final RowRules rules;
    private final ImportBatches batches;
    private final Clock clock;

    CheckSheet(Divisions divisions, RowRules rules, ImportBatches batches, Clock clock) {
        this.divisions = divisions;
        this.rules = rules;
        this.batches = batches;
        this.clock = clock;
    }

    /** @throws Problem {@code sheet-unreadable}, {@code sheet-too-large} or {@code sheet-header} */
    ImportReport check(DivisionCode township, Path file) {
        SheetCheck check = new SheetCheck(township, rules);
        try (SheetRows rows = SheetRows.of(file, Template.sheetName())) {
            read(rows, check, VillageNames.of(divisions, township, LocalDate.now(clock)));
        }
        return batches.keep(township, check);
    }

    private static void read(SheetRows rows, SheetCheck check, VillageNames villages) {
        Row first = rows.next();
        if (first == null) {
            throw SheetFile.unreadable("file-empty");
        }
        Header header = Header.of(first);
        for (Row next = rows.next(); next != null && !check.isStopped(); next = rows.next()) {
            SheetRow row = new SheetRow(next, header, villages);
            if (row.isBlank()) {
                continue;
            }
            if (check.rows() == MOST_ROWS) {
                throw SheetFile.tooLarge("too-many-rows", MOST_ROWS);
            }
            check.add(row, header);
        }
        check.finish();
    }
}
