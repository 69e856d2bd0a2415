package org.wugu.volunteer;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.Problem;

/** The rows of a workbook's sheet, one after the other. A part that is broken shows only when it is read. */
public final class SheetRows implements AutoCloseable {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private SheetRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /**
     * The rows of the sheet of that name, or of the first when there is none.
     *
     * @throws Problem {@code sheet-unreadable}
     */
    public static SheetRows of(ReadableWorkbook workbook, String sheet) {
        try {
            return new SheetRows(
                    workbook,
                    workbook.findSheet(sheet).orElseGet(workbook::getFirstSheet).openStream());
        } catch (IOException | RuntimeException e) {
            throw SheetFile.unreadable("not-xlsx");
        }
    }

    /**
     * The next row, or null after the last.
     *
     * @throws Problem {@code sheet-unreadable}
     */
    public @Nullable Row next() {
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
