package org.wugu.volunteer.application.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.people.Standing;
import org.wugu.problem.Problem;
import org.wugu.sheets.PackedRows;
import org.wugu.sheets.SheetProblems;
import org.wugu.volunteer.application.CheckedForm;
import org.wugu.volunteer.application.FormRules;
import org.wugu.volunteer.application.People;
import org.wugu.volunteer.application.RegisterDraft;

/** The clerk's yes: every good row becomes a draft, or none does. Said twice, it is done once. */
@ApplicationScoped
class ConfirmImport {

    private static final int REGISTERED_TOGETHER = 500;

    private final ImportBatches batches;
    private final FormRules rules;
    private final People people;
    private final RegisterDraft registerDraft;

    ConfirmImport(ImportBatches batches, FormRules rules, People people, RegisterDraft registerDraft) {
        this.batches = batches;
        this.rules = rules;
        this.people = people;
        this.registerDraft = registerDraft;
    }

    /**
     * Registers the good rows and tells how many drafts there are now.
     *
     * @throws Problem {@code sheet-empty} when there is no good row, {@code sheet-outdated} naming rows that are good no
     *     longer
     */
    @Transactional
    int confirm(DivisionCode township, UUID id) {
        ImportBatches.Taken batch = batches.take(id);
        if (batch.created() != null) {
            return batch.created();
        }
        int created = PackedRows.inPortions(
                batches.forms(batch), GoodRow.class, REGISTERED_TOGETHER, rows -> register(township, rows));
        if (created == 0) {
            throw new Problem(SheetProblems.SHEET_EMPTY);
        }
        batches.confirmed(batch, created);
        return created;
    }

    /** Since the check a village may have ended or somebody may have registered the person. */
    private int register(DivisionCode township, List<GoodRow> rows) {
        Problem outdated = new Problem(SheetProblems.SHEET_OUTDATED);
        List<CheckedForm> forms = new ArrayList<>(rows.size());
        List<Integer> numbers = new ArrayList<>(rows.size());
        for (GoodRow row : rows) {
            FormRules.Outcome outcome = rules.check(row.form(), township);
            if (outcome.form() == null) {
                outdated.withField("row " + row.row(), outcome.errors().get(0).code());
            } else {
                forms.add(outcome.form());
                numbers.add(row.row());
            }
        }
        Map<IdNumber, Standing> standing = forms.isEmpty() ? Map.of() : people.standing(forms);
        for (int i = 0; i < forms.size(); i++) {
            String obstacle =
                    CheckedApplications.obstacle(standing.get(forms.get(i).idNumber()));
            if (obstacle != null) {
                outdated.withField("row " + numbers.get(i), obstacle);
            }
        }
        if (!outdated.fields().isEmpty()) {
            throw outdated;
        }
        standing.values().removeIf(one -> one != Standing.CONTESTED);
        return registerDraft.register(township, forms, standing.keySet()).size();
    }
}
