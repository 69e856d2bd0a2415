package org.wugu.child.importing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wugu.child.form.CheckedChild;
import org.wugu.child.form.ChildForm;
import org.wugu.child.form.OwnChildren;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.forms.FormOutcome;
import org.wugu.sheets.CheckedRows;
import org.wugu.sheets.FilledRow;
import org.wugu.sheets.SheetCheck;

/** What is known of a sheet's children while it is read. */
final class CheckedChildren {

    private static final int LOOKED_UP_TOGETHER = 1_000;

    private final SheetCheck sheet;
    private final CheckedRows<ChildForm, PreviewRow> good;
    private final OwnChildren own;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Candidate> waiting = new ArrayList<>();

    CheckedChildren(SheetCheck sheet, CheckedRows<ChildForm, PreviewRow> good, OwnChildren own) {
        this.sheet = sheet;
        this.good = good;
        this.own = own;
    }

    /** A row that passed by itself and of which only the database can say whether the township has the child already. */
    private record Candidate(FilledRow row, CheckedChild child) {}

    void take(FilledRow row, FormOutcome<CheckedChild> outcome) {
        row.wrong(outcome.errors());
        CheckedChild child = outcome.form();
        if (child == null || !row.isGood()) {
            return;
        }
        Integer earlier = rows.putIfAbsent(whoever(child), row.number());
        if (earlier != null) {
            row.wrong(ChildSheet.NAME, "child-twice-in-sheet", earlier);
            return;
        }
        waiting.add(new Candidate(row, child));
        if (waiting.size() == LOOKED_UP_TOGETHER) {
            lookUp();
        }
    }

    /** Asks of those who wait, at the end too. */
    void lookUp() {
        if (waiting.isEmpty()) {
            return;
        }
        Set<Integer> known = own.known(waiting.stream().map(Candidate::child).toList());
        for (int place = 0; place < waiting.size(); place++) {
            Candidate candidate = waiting.get(place);
            if (known.contains(place)) {
                candidate.row().wrong(ChildSheet.NAME, "child-in-township");
                sheet.refuse(candidate.row());
            } else {
                CheckedChild child = candidate.child();
                good.add(candidate.row(), child.form(), shown(candidate.row().number(), child));
            }
        }
        waiting.clear();
    }

    /** What two rows of one child have in common. */
    private static String whoever(CheckedChild child) {
        IdNumber number = child.idNumber();
        return number == null ? child.name() + child.birthDate() : number.value();
    }

    private static PreviewRow shown(int row, CheckedChild child) {
        IdNumber number = child.idNumber();
        return new PreviewRow(
                row,
                child.name(),
                requireNonNull(child.form().gender()),
                child.birthDate().getYear(),
                number == null ? null : number.masked(),
                requireNonNull(child.form().category()),
                child.village().value());
    }
}
