package org.wugu.volunteer.application.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.Problem;

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
        try (ReadableWorkbook workbook = SheetFile.open(file);
                Stream<Row> rows = sheetOf(workbook).openStream()) {
            read(rows.iterator(), check, VillageNames.of(divisions, township, LocalDate.now(clock)));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem problem) {
                throw problem;
            }
            // a part of the workbook is broken in a way that shows only when it is read
            throw SheetFile.unreadable("not-xlsx");
        }
        return batches.keep(township, check);
    }

    private static Sheet sheetOf(ReadableWorkbook workbook) {
        return workbook.findSheet(Template.sheetName()).orElseGet(workbook::getFirstSheet);
    }

    private static void read(Iterator<Row> rows, SheetCheck check, VillageNames villages) throws IOException {
        if (!rows.hasNext()) {
            throw SheetFile.unreadable("file-empty");
        }
        Header header = Header.of(rows.next());
        while (rows.hasNext()) {
            SheetRow row = new SheetRow(rows.next(), header, villages);
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
