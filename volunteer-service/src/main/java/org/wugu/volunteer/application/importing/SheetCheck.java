package org.wugu.volunteer.application.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;
import org.wugu.volunteer.application.CheckedForm;
import org.wugu.volunteer.application.RegisteredPersons.Standing;
import org.wugu.volunteer.application.importing.ImportReport.PreviewRow;
import org.wugu.volunteer.application.importing.ImportReport.RowError;
import org.wugu.volunteer.sheets.Complaints;

/** What is known of a sheet while it is read. */
final class SheetCheck {

    private static final int PREVIEWED = 20;
    private static final int LOOKED_UP_TOGETHER = 1_000;

    private final DivisionCode township;
    private final RowRules rules;
    private final Complaints<RowError> complaints = new Complaints<>();
    private PackedRows.Packer good = new PackedRows.Packer();
    private final List<PreviewRow> preview = new ArrayList<>();
    private final Map<String, Integer> rowOfIdNumber = new HashMap<>();
    private final List<Candidate> waiting = new ArrayList<>();
    private int rows;

    SheetCheck(DivisionCode township, RowRules rules) {
        this.township = township;
        this.rules = rules;
    }

    /** A row that passed by itself and of which only the database can say whether the person is new. */
    record Candidate(int row, String cell, CheckedForm form) {}

    void add(SheetRow row, Header header) {
        rows++;
        RowRules.Outcome outcome = rules.check(row, header, township);
        CheckedForm form = outcome.form();
        if (form == null) {
            complaints.add(outcome.errors());
            return;
        }
        String cell = header.cellOf(Column.ID_NUMBER, row.number());
        Integer earlier = rowOfIdNumber.putIfAbsent(form.idNumber().value(), row.number());
        if (earlier != null) {
            refuse(new Candidate(row.number(), cell, form), "twice-in-sheet", earlier);
            return;
        }
        waiting.add(new Candidate(row.number(), cell, form));
        if (waiting.size() == LOOKED_UP_TOGETHER) {
            lookUp();
        }
    }

    void finish() {
        lookUp();
        if (isStopped()) {
            // a part of a sheet is never kept as if it were the whole
            good = new PackedRows.Packer();
            preview.clear();
        }
    }

    /** So much is wrong that nobody reads on. */
    boolean isStopped() {
        return complaints.areEnough();
    }

    ImportReport report(UUID id, Instant expiresAt) {
        List<RowError> errors = complaints.kept().stream()
                .sorted(Comparator.comparingInt(RowError::row))
                .toList();
        return new ImportReport(
                id,
                rows,
                isStopped() ? 0 : rows - complaints.rows(),
                complaints.rows(),
                errors,
                complaints.more(),
                isStopped(),
                preview,
                expiresAt,
                null);
    }

    private void lookUp() {
        Map<IdNumber, Standing> standing =
                rules.standing(waiting.stream().map(Candidate::form).toList());
        for (Candidate candidate : waiting) {
            String obstacle = RowRules.obstacle(standing.get(candidate.form().idNumber()));
            if (obstacle != null) {
                refuse(candidate, obstacle);
            } else {
                keep(candidate);
            }
        }
        waiting.clear();
    }

    private void keep(Candidate candidate) {
        good.add(new PackedRows.GoodRow(candidate.row(), candidate.form().form()));
        if (preview.size() < PREVIEWED) {
            preview.add(new PreviewRow(
                    candidate.row(),
                    candidate.form().name(),
                    candidate.form().idNumber().gender().name(),
                    candidate.form().idNumber().masked(),
                    candidate.form().servingVillage().value()));
        }
    }

    private void refuse(Candidate candidate, String code, Object... arguments) {
        complaints.add(List.of(rules.error(candidate, code, arguments)));
    }

    int rows() {
        return rows;
    }

    byte[] packed() {
        return good.packed();
    }
}
