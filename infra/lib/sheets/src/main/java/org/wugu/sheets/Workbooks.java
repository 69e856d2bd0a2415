package org.wugu.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks. */
final class Workbooks {

    private Workbooks() {}

    static byte[] write(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wugu", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** Packs the rows that a sheet has so far and forgets them; nothing can be put into them afterwards. */
    static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("rows cannot be written", e);
        }
    }
}
