package org.wugu.sheets;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Rows between check and confirmation: one after the other as JSON, packed as they come, so that memory does not grow with them. */
final class PackedRows<T> {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final SequenceWriter rows;

    /** @param type what a row is: a record that JSON holds */
    PackedRows(Class<T> type) {
        this(JSON.constructType(type));
    }

    private PackedRows(JavaType type) {
        try {
            rows = JSON.writerFor(type).writeValues(new GZIPOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Good rows of a sheet. @param form what they say: likewise */
    static <F> PackedRows<GoodRow<F>> good(Class<F> form) {
        return new PackedRows<>(ofGood(form));
    }

    void add(T row) {
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

    /**
     * Takes the rows out again, some at a time.
     *
     * @param most so many at once
     * @return how many there were
     */
    static <T> int inPortions(byte[] packed, Class<T> type, int most, Consumer<List<T>> portions) {
        return inPortions(packed, JSON.constructType(type), most, portions);
    }

    /** As the other, of good rows. */
    static <F> int goodInPortions(byte[] packed, Class<F> form, int most, Consumer<List<GoodRow<F>>> portions) {
        return inPortions(packed, ofGood(form), most, portions);
    }

    private static JavaType ofGood(Class<?> form) {
        return JSON.getTypeFactory().constructParametricType(GoodRow.class, form);
    }

    private static <T> int inPortions(byte[] packed, JavaType type, int most, Consumer<List<T>> portions) {
        int all = 0;
        try (MappingIterator<T> rows =
                JSON.readerFor(type).readValues(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            while (rows.hasNext()) {
                List<T> portion = new ArrayList<>(most);
                while (rows.hasNext() && portion.size() < most) {
                    portion.add(rows.next());
                }
                portions.accept(portion);
                all += portion.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("packed rows cannot be unpacked", e);
        }
        return all;
    }
}
