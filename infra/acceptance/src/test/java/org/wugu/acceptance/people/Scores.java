package org.wugu.acceptance.people;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The sheet of an exam's results (结业考核成绩) as it was downloaded, filled in by hand. */
public final class Scores {

    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int SCORE = 2;

    private final String title;
    private final List<Row> rows;

    private Scores(String title, List<Row> rows) {
        this.title = title;
        this.rows = rows;
    }

    public static Scores of(Path downloaded) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(downloaded.toFile())) {
            var first = workbook.getFirstSheet();
            return new Scores(first.getName(), first.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of those who wait for a result. */
    public List<String> names() {
        return rows.stream().skip(1).map(row -> row.getCellText(NAME)).toList();
    }

    /** Writes the same score behind every name, and the sheet into a folder. */
    public Path all(int score, Path folder) {
        Path file = folder.resolve("filled-in.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "acceptance", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = NUMBER; column <= SCORE; column++) {
                    sheet.value(row, column, rows.get(row).getCellText(column));
                }
                if (row > 0) {
                    sheet.value(row, SCORE, score);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
