package org.wugu.volunteer.application.importing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.wugu.volunteer.application.ApplicationForm;

/** Good rows between check and confirmation: one after the other as JSON, packed. */
final class PackedRows {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private PackedRows() {}

    /**
     * A row that a confirmation keeps.
     *
     * @param row as Excel counts
     */
    record GoodRow(int row, ApplicationForm form) {}

    /** Packs rows as they come. */
    static final class Packer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final SequenceWriter rows;

        Packer() {
            try {
                rows = JSON.writerFor(GoodRow.class).writeValues(new GZIPOutputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void add(GoodRow row) {
            try {
                rows.write(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Everything that was added; nothing can be added afterwards. */
        byte[] packed() {
            try {
                rows.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }

    static MappingIterator<GoodRow> unpack(byte[] packed) throws IOException {
        return JSON.readerFor(GoodRow.class).readValues(new GZIPInputStream(new ByteArrayInputStream(packed)));
    }
}
