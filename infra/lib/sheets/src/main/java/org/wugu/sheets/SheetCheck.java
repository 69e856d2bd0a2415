package org.wugu.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemTexts;

/** The check of one uploaded sheet, row by row: what is wrong is placed and counted, and the bad rows are kept for mending. */
public final class SheetCheck {

    private final SheetLayout layout;
    private final Path file;
    private final ProblemTexts texts;
    private final Complaints complaints = new Complaints();
    private final List<KeptRow> bad = new ArrayList<>();
    private int rows;

    /**
     * A check that has not begun.
     *
     * @param file as it was uploaded
     */
    public SheetCheck(SheetLayout layout, Path file, ProblemTexts texts) {
        this.layout = layout;
        this.file = file;
        this.texts = texts;
    }

    /**
     * Reads the sheet until so much is wrong that nobody reads on.
     *
     * @param check looks at a row and tells it what is wrong
     * @throws Problem {@code sheet-unreadable}, {@code sheet-too-large} or {@code sheet-header}
     */
    public void read(Consumer<FilledRow> check) {
        each(complaints::areEnough, row -> {
            rows++;
            check.accept(row);
            if (!row.isGood()) {
                refuse(row);
            }
        });
    }

    /** Counts a row as bad that was read as good, and has been told since what is wrong with it. */
    public void refuse(FilledRow row) {
        complaints.add(row.errors());
        bad.add(row.kept());
    }

    /** Rows with anything in them, as far as the sheet was read. */
    public int rows() {
        return rows;
    }

    /** Rows with at least one error. */
    public int bad() {
        return complaints.rows();
    }

    /** Whether the check ended after {@value Complaints#MOST_ROWS} bad rows: a part of a sheet must not look like the whole. */
    public boolean isStopped() {
        return complaints.areEnough();
    }

    /** The errors in the order of the sheet, up to {@value Complaints#MOST} of them. */
    public List<SheetError> errors() {
        return complaints.kept();
    }

    /** How many there are besides. */
    public int moreErrors() {
        return complaints.more();
    }

    /**
     * What {@link Template#withErrors} hands back for mending: the bad rows, or after a stop every row, since then none was
     * kept.
     */
    public byte[] rowsToMend() {
        PackedRows<KeptRow> packed = new PackedRows<>(KeptRow.class);
        if (isStopped()) {
            Map<Integer, KeptRow> told =
                    bad.stream().collect(Collectors.toMap(KeptRow::row, Function.identity(), (one, other) -> one));
            each(() -> false, row -> packed.add(told.getOrDefault(row.number(), row.kept())));
        } else {
            bad.stream().sorted(Comparator.comparingInt(KeptRow::row)).forEach(packed::add);
        }
        return packed.packed();
    }

    private void each(BooleanSupplier stop, Consumer<FilledRow> check) {
        try (SheetRows sheet = SheetRows.of(file, layout.name())) {
            Row first = sheet.next();
            if (first == null) {
                throw SheetFile.unreadable("file-empty");
            }
            Header header = Header.of(layout, first);
            int read = 0;
            for (Row next = sheet.next(); next != null && !stop.getAsBoolean(); next = sheet.next()) {
                read += next.cells().isEmpty() ? 0 : 1;
                if (read > layout.mostRows()) {
                    throw SheetFile.tooLarge("too-many-rows", layout.mostRows());
                }
                FilledRow row = new FilledRow(next, header, texts);
                if (!row.isBlank()) {
                    check.accept(row);
                }
            }
        }
    }
}
