package org.wugu.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wugu.problem.Problem;
import org.wugu.sheets.Cell.Kind;

/** The rows of a workbook's sheet, one after the other. A part that is broken shows only when it is read. */
final class SheetRows implements AutoCloseable {

    private static final int MOST_COLUMNS = 256;
    private static final int LAST_ROW = 1_048_576;

    /** Of all cells together, however often one text is shared: 500 in each row of the largest sheets. */
    private static final int MOST_CHARACTERS = 10_000_000;

    private final Workbook workbook;
    private final SharedStrings strings;
    private final XmlPart sheet;
    private int row;
    private int characters;

    private SheetRows(Workbook workbook, String name) throws IOException {
        this.workbook = workbook;
        this.strings = SharedStrings.of(workbook.sharedStrings());
        this.sheet = workbook.sheet(name);
    }

    /**
     * The rows of the sheet of that name, or of the first when there is none.
     *
     * @throws Problem {@code sheet-unreadable} or {@code sheet-too-large}
     */
    static SheetRows of(Path file, String name) {
        try {
            return open(file, name);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /**
     * The next row, or null after the last.
     *
     * @throws Problem {@code sheet-unreadable} or {@code sheet-too-large}
     */
    @Nullable
    Row next() {
        try {
            return read();
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() {
        try (workbook) {
            sheet.close();
        } catch (IOException e) {
            throw new IllegalStateException("the uploaded file cannot be closed", e);
        }
    }

    private static SheetRows open(Path file, String name) throws IOException {
        Workbook workbook = Workbook.open(file);
        try {
            return new SheetRows(workbook, name);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** Parsers throw whatever they like at a broken file; the problem must not carry its text. */
    private static Problem unreadable(Exception e) {
        return e instanceof Problem problem ? problem : SheetFile.unreadable("not-xlsx");
    }

    private @Nullable Row read() throws IOException {
        while (sheet.next()) {
            if (sheet.begins("row")) {
                String number = sheet.attribute("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                if (row < 1 || row > LAST_ROW) {
                    throw new IOException("a row that no sheet has");
                }
                return new Row(row, cells());
            }
            if (sheet.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private SortedMap<Integer, Cell> cells() throws IOException {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        int place = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (sheet.begins("c")) {
                String address = sheet.attribute("r");
                place = address == null ? place + 1 : Place.of(address);
                Cell cell = cell();
                if (cell != null) {
                    if (place >= MOST_COLUMNS) {
                        throw SheetFile.tooLarge("too-many-columns", MOST_COLUMNS);
                    }
                    characters += cell.text().length();
                    if (characters > MOST_CHARACTERS) {
                        throw SheetFile.tooLarge("too-much-text", MOST_CHARACTERS / 10_000);
                    }
                    cells.put(place, cell);
                }
            }
        }
        return cells;
    }

    private @Nullable Cell cell() throws IOException {
        String type = sheet.attribute("t");
        boolean formula = false;
        String value = "";
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("v")) {
                value = sheet.text(Cell.LONGEST + 1);
            } else if (sheet.begins("is")) {
                value = sheet.formattedText(Cell.LONGEST + 1);
            } else if (sheet.begins("f")) {
                formula = true;
                sheet.skip();
            }
        }
        return value.isEmpty() ? null : cell(type == null ? "n" : type, value, formula);
    }

    private Cell cell(String type, String value, boolean formula) throws IOException {
        return switch (type) {
            case "s" -> new Cell(Kind.TEXT, strings.get(value), workbook.countsFrom1904());
            case "b" -> new Cell(Kind.YES_OR_NO, String.valueOf(value.equals("1")), workbook.countsFrom1904());
            case "n" -> new Cell(formula ? Kind.TEXT : Kind.NUMBER, value, workbook.countsFrom1904());
            case "str", "inlineStr", "e", "d" -> new Cell(Kind.TEXT, value, workbook.countsFrom1904());
            default -> throw new IOException("a kind of cell that is not known");
        };
    }
}
