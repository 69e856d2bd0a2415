package org.wugu.example.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wugu.example.errand.Errands;
import org.wugu.example.errand.NewErrand;
import org.wugu.problem.Problem;
import org.wugu.sheets.Cells;
import org.wugu.sheets.CheckedRows;
import org.wugu.sheets.Column;
import org.wugu.sheets.FilledRow;
import org.wugu.sheets.GoodRow;
import org.wugu.sheets.ImportKind;
import org.wugu.sheets.SheetCheck;
import org.wugu.sheets.SheetColumns;
import org.wugu.sheets.SheetImport;
import org.wugu.sheets.SheetProblems;

/** The sheet of errands: by the clerk's yes every good row is given, or none is. */
@ApplicationScoped
class ErrandSheet extends SheetImport<NewErrand, NewErrand> {

    private static final SheetColumns COLUMNS = new SheetColumns("sheet");
    private static final Column<String> NAME = COLUMNS.required("name", Cells.textUpTo(NewErrand.LONGEST_NAME));
    private static final Column<LocalDate> NOT_BEFORE = COLUMNS.required("notBefore", Cells.DAY);
    private static final ImportKind<NewErrand, NewErrand> KIND =
            new ImportKind<>(COLUMNS.upTo(1_000), "errand_import", "township_code", NewErrand.class, NewErrand.class);

    private final Errands errands;

    ErrandSheet(Errands errands) {
        this.errands = errands;
    }

    @Override
    protected ImportKind<NewErrand, NewErrand> kind() {
        return KIND;
    }

    @Override
    protected void read(SheetCheck sheet, CheckedRows<NewErrand, NewErrand> good) {
        Map<String, Integer> rowOfName = new HashMap<>();
        Map<FilledRow, NewErrand> waiting = new LinkedHashMap<>();
        sheet.read(row -> {
            String name = row.required(NAME);
            LocalDate notBefore = row.required(NOT_BEFORE);
            Integer earlier = name == null ? null : rowOfName.putIfAbsent(name, row.number());
            if (earlier != null) {
                row.wrong(NAME, "errand-twice", earlier);
            } else if (name != null && notBefore != null) {
                waiting.put(row, new NewErrand(name, notBefore));
            }
        });
        Set<String> known = errands.known(rowOfName.keySet());
        waiting.forEach((row, errand) -> {
            if (known.contains(errand.name())) {
                row.wrong(NAME, "errand-exists");
                sheet.refuse(row);
            } else {
                good.add(row, errand, errand);
            }
        });
    }

    /** Since the check the township may have been given one of them. */
    @Override
    protected void keep(List<GoodRow<NewErrand>> rows) {
        Set<String> known =
                errands.known(rows.stream().map(row -> row.form().name()).toList());
        Problem outdated = new Problem(SheetProblems.SHEET_OUTDATED);
        rows.stream()
                .filter(row -> known.contains(row.form().name()))
                .forEach(row -> outdated.withField("row " + row.row(), "errand-exists"));
        if (!outdated.fields().isEmpty()) {
            throw outdated;
        }
        errands.give(rows.stream().map(GoodRow::form).toList());
    }
}
