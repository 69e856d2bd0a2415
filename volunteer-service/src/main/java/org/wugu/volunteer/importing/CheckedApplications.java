package org.wugu.volunteer.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.forms.FormOutcome;
import org.wugu.platform.people.Standing;
import org.wugu.sheets.CheckedRows;
import org.wugu.sheets.FilledRow;
import org.wugu.sheets.SheetCheck;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.CheckedForm;
import org.wugu.volunteer.form.People;

/** What is known of a sheet's applications while it is read. */
final class CheckedApplications {

    private static final int LOOKED_UP_TOGETHER = 1_000;

    private final SheetCheck sheet;
    private final CheckedRows<ApplicationForm, PreviewRow> good;
    private final People people;
    private final Map<String, Integer> rowOfIdNumber = new HashMap<>();
    private final List<Candidate> waiting = new ArrayList<>();

    CheckedApplications(SheetCheck sheet, CheckedRows<ApplicationForm, PreviewRow> good, People people) {
        this.sheet = sheet;
        this.good = good;
        this.people = people;
    }

    /** A row that passed by itself and of which only the database can say whether the person is new. */
    private record Candidate(FilledRow row, CheckedForm form) {}

    void take(FilledRow row, FormOutcome<CheckedForm> outcome) {
        row.wrong(outcome.errors());
        CheckedForm form = outcome.form();
        if (form == null || !row.isGood()) {
            return;
        }
        Integer earlier = rowOfIdNumber.putIfAbsent(form.idNumber().value(), row.number());
        if (earlier != null) {
            wrongPerson(row, form, "twice-in-sheet", earlier);
            return;
        }
        waiting.add(new Candidate(row, form));
        if (waiting.size() == LOOKED_UP_TOGETHER) {
            lookUp();
        }
    }

    /** The code of what keeps somebody of that standing from being registered, or null. */
    static @Nullable String obstacle(@Nullable Standing standing) {
        return standing == Standing.REGISTERED
                ? "already-registered"
                : standing == Standing.REFUSED ? "too-many-alike" : null;
    }

    /** Asks of those who wait, at the end too; in a short transaction, so that reading holds none. */
    void lookUp() {
        Map<IdNumber, Standing> standing = waiting.isEmpty()
                ? Map.of()
                : people.standing(waiting.stream().map(Candidate::form).toList());
        for (Candidate candidate : waiting) {
            String obstacle = obstacle(standing.get(candidate.form().idNumber()));
            if (obstacle == null) {
                keep(candidate);
            } else {
                wrongPerson(candidate.row(), candidate.form(), obstacle);
                sheet.refuse(candidate.row());
            }
        }
        waiting.clear();
    }

    private void keep(Candidate candidate) {
        CheckedForm form = candidate.form();
        PreviewRow shown = new PreviewRow(
                candidate.row().number(),
                form.name(),
                form.idNumber().gender().name(),
                form.idNumber().masked(),
                form.servingVillage().value());
        good.add(candidate.row(), form.form(), shown);
    }

    private static void wrongPerson(FilledRow row, CheckedForm form, String code, Object... arguments) {
        row.wrongAs(form.idNumber().masked(), ApplicationSheet.ID_NUMBER, code, arguments);
    }
}
