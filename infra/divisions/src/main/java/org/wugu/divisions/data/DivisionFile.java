package org.wugu.divisions.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.Division;
import org.wugu.kernel.DivisionCode;

/**
 * A file of divisions: CSV in UTF-8 with the header {@value #HEADER}. Dates are ISO days or empty, {@code local} is
 * {@code true} or {@code false}.
 *
 * @param name what messages call the file
 * @param content its bytes
 */
record DivisionFile(String name, byte[] content) {

    static final String HEADER = "code,name,valid_from,valid_to,local,successor";

    /** The extract that comes with this library: 聊城 3715. */
    static DivisionFile bundled() {
        try (InputStream in = DivisionFile.class.getResourceAsStream("/divisions/3715.csv")) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its own divisions/3715.csv");
            }
            return new DivisionFile("3715.csv", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws DivisionFileException when there is no such file or it cannot be read */
    static DivisionFile at(Path path) {
        try {
            return new DivisionFile(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new DivisionFileException(path + ": there is no such file", e);
        } catch (IOException e) {
            throw new DivisionFileException(path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Changes when the content does. */
    int checksum() {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    /** @throws DivisionFileException naming file and line of the first thing that is wrong */
    List<Division> read() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(utf8())) {
            List<Division> divisions = new ArrayList<>();
            for (NamedCsvRecord row : rows) {
                if (!String.join(",", row.getHeader()).equals(HEADER)) {
                    throw new DivisionFileException(name + ": the first line must be " + HEADER);
                }
                divisions.add(division(row));
            }
            if (divisions.isEmpty()) {
                throw new DivisionFileException(name + ": the file has no division");
            }
            return divisions;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new DivisionFileException(name + ": is not CSV in UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader utf8() {
        // a decoder made by hand reports bytes that are not UTF-8 instead of replacing them
        return new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8.newDecoder());
    }

    private Division division(NamedCsvRecord row) {
        try {
            String divisionName = row.getField("name");
            if (divisionName.isBlank()) {
                throw new IllegalArgumentException("the name is missing");
            }
            return new Division(
                    DivisionCode.of(row.getField("code")),
                    divisionName,
                    day(row.getField("valid_from")),
                    day(row.getField("valid_to")),
                    flag(row.getField("local")),
                    row.getField("successor").isEmpty() ? null : DivisionCode.of(row.getField("successor")));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new DivisionFileException(name + " line " + line(row) + ": " + e.getMessage(), e);
        }
    }

    private static long line(NamedCsvRecord row) {
        return row.getStartingLineNumber();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("local must be true or false");
        };
    }
}
