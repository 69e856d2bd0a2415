package org.wugu.volunteer.application.importing;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.Problem;

/** The rows of a workbook's sheet of forms, one after the other. A part that is broken shows only when it is read. */
final class SheetRows implements AutoCloseable {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private SheetRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /** @throws Problem {@code sheet-unreadable} */
    static SheetRows of(ReadableWorkbook workbook) {
        try {
            return new SheetRows(
                    workbook,
                    workbook.findSheet(Template.sheetName())
                            .orElseGet(workbook::getFirstSheet)
                            .openStream());
        } catch (IOException | RuntimeException e) {
            throw SheetFile.unreadable("not-xlsx");
        }
    }

    /**
     * The next row, or null after the last.
     *
     * @throws Problem {@code sheet-unreadable}
     */
    @Nullable
    Row next() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw SheetFile.unreadable("not-xlsx");
        }
    }

    @Override
    public void close() {
        try (workbook) {
            stream.close();
        } catch (IOException e) {
            throw new IllegalStateException("the uploaded file cannot be closed", e);
        }
    }
}
