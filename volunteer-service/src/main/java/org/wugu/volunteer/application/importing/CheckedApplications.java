package org.wugu.volunteer.application.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.people.Standing;
import org.wugu.sheets.FilledRow;
import org.wugu.sheets.PackedRows;
import org.wugu.sheets.SheetCheck;
import org.wugu.volunteer.application.CheckedForm;
import org.wugu.volunteer.application.FormRules;
import org.wugu.volunteer.application.People;
import org.wugu.volunteer.application.importing.ImportReport.PreviewRow;

/** What is known of a sheet's applications while it is read. Good forms are packed as they come. */
final class CheckedApplications {

    private static final int PREVIEWED = 20;
    private static final int LOOKED_UP_TOGETHER = 1_000;

    private final SheetCheck sheet;
    private final People people;
    private final List<PreviewRow> preview = new ArrayList<>();
    private final Map<String, Integer> rowOfIdNumber = new HashMap<>();
    private final List<Candidate> waiting = new ArrayList<>();
    private PackedRows<GoodRow> good = new PackedRows<>(GoodRow.class);

    CheckedApplications(SheetCheck sheet, People people) {
        this.sheet = sheet;
        this.people = people;
    }

    /** A row that passed by itself and of which only the database can say whether the person is new. */
    private record Candidate(FilledRow row, CheckedForm form) {}

    void take(FilledRow row, FormRules.Outcome outcome) {
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

    void finish() {
        lookUp();
        if (sheet.isStopped()) {
            // a part of a sheet is never kept as if it were the whole
            good = new PackedRows<>(GoodRow.class);
            preview.clear();
        }
    }

    ImportReport report(UUID id, Instant expiresAt) {
        return new ImportReport(
                id,
                sheet.rows(),
                sheet.isStopped() ? 0 : sheet.rows() - sheet.bad(),
                sheet.bad(),
                sheet.errors(),
                sheet.moreErrors(),
                sheet.isStopped(),
                preview,
                expiresAt,
                null);
    }

    byte[] goodRows() {
        return good.packed();
    }

    byte[] rowsToMend() {
        return sheet.rowsToMend();
    }

    /** The code of what keeps somebody of that standing from being registered, or null. */
    static @Nullable String obstacle(@Nullable Standing standing) {
        return standing == Standing.REGISTERED
                ? "already-registered"
                : standing == Standing.REFUSED ? "too-many-alike" : null;
    }

    /** In a short transaction, so that reading holds none. */
    private void lookUp() {
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
        good.add(new GoodRow(candidate.row().number(), form.form()));
        if (preview.size() < PREVIEWED) {
            preview.add(new PreviewRow(
                    candidate.row().number(),
                    form.name(),
                    form.idNumber().gender().name(),
                    form.idNumber().masked(),
                    form.servingVillage().value()));
        }
    }

    private static void wrongPerson(FilledRow row, CheckedForm form, String code, Object... arguments) {
        row.wrongAs(form.idNumber().masked(), ApplicationSheet.ID_NUMBER, code, arguments);
    }
}
