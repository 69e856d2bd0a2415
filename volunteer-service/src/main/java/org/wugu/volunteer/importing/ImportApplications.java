package org.wugu.volunteer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wugu.divisions.Divisions;
import org.wugu.divisions.VillageNames;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.forms.FormOutcome;
import org.wugu.platform.people.Standing;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.sheets.CheckedRows;
import org.wugu.sheets.GoodRow;
import org.wugu.sheets.ImportKind;
import org.wugu.sheets.SheetCheck;
import org.wugu.sheets.SheetImport;
import org.wugu.sheets.SheetProblems;
import org.wugu.sheets.Template;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.CheckedForm;
import org.wugu.volunteer.form.FormRules;
import org.wugu.volunteer.form.FormVersions;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.form.RegisterDraft;

/** Sheets of applications: by the clerk's yes every good row becomes a draft, or none does. */
@ApplicationScoped
class ImportApplications extends SheetImport<ApplicationForm, PreviewRow> {

    private static final ImportKind<ApplicationForm, PreviewRow> KIND = new ImportKind<>(
            ApplicationSheet.LAYOUT, "import", "township_code", ApplicationForm.class, PreviewRow.class);

    private final Divisions divisions;
    private final FormVersions versions;
    private final FormRules rules;
    private final People people;
    private final RegisterDraft registerDraft;
    private final CurrentScope scope;
    private final Clock clock;

    ImportApplications(
            Divisions divisions,
            FormVersions versions,
            FormRules rules,
            People people,
            RegisterDraft registerDraft,
            CurrentScope scope,
            Clock clock) {
        this.divisions = divisions;
        this.versions = versions;
        this.rules = rules;
        this.people = people;
        this.registerDraft = registerDraft;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    protected ImportKind<ApplicationForm, PreviewRow> kind() {
        return KIND;
    }

    /** With the township's villages, and what the present form offers and asks to be signed. */
    @Override
    public Template template() {
        return ApplicationSheet.template(
                versions.current(), villages(scope.get().code()).offered());
    }

    private VillageNames villages(DivisionCode township) {
        return VillageNames.of(divisions, township, LocalDate.now(clock));
    }

    @Override
    protected void read(SheetCheck sheet, CheckedRows<ApplicationForm, PreviewRow> good) {
        DivisionCode township = scope.get().code();
        CheckedApplications checked = new CheckedApplications(sheet, good, people);
        VillageNames villages = villages(township);
        sheet.read(row -> checked.take(row, rules.check(ApplicationSheet.form(row, villages), township)));
        checked.lookUp();
    }

    /** Since the check a village may have ended or somebody may have registered the person. */
    @Override
    protected void keep(List<GoodRow<ApplicationForm>> rows) {
        DivisionCode township = scope.get().code();
        Problem outdated = new Problem(SheetProblems.SHEET_OUTDATED);
        List<CheckedForm> forms = new ArrayList<>(rows.size());
        List<Integer> numbers = new ArrayList<>(rows.size());
        for (GoodRow<ApplicationForm> row : rows) {
            FormOutcome<CheckedForm> outcome = rules.check(row.form(), township);
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
        registerDraft.register(township, forms, standing.keySet());
    }
}
