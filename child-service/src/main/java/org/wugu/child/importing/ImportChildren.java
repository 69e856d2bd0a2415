package org.wugu.child.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wugu.child.form.CheckedChild;
import org.wugu.child.form.ChildForm;
import org.wugu.child.form.ChildFormVersions;
import org.wugu.child.form.FormRules;
import org.wugu.child.form.OwnChildren;
import org.wugu.child.form.RegisterChild;
import org.wugu.divisions.Divisions;
import org.wugu.divisions.VillageNames;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.forms.FormOutcome;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.sheets.CheckedRows;
import org.wugu.sheets.GoodRow;
import org.wugu.sheets.ImportKind;
import org.wugu.sheets.SheetCheck;
import org.wugu.sheets.SheetImport;
import org.wugu.sheets.SheetProblems;
import org.wugu.sheets.Template;

/**
 * Sheets of children: by the clerk's yes every good row becomes a draft, or none does. The check says whom the township has already,
 * and of nobody whether the child is known elsewhere; that is a case for the county.
 */
@ApplicationScoped
class ImportChildren extends SheetImport<ChildForm, PreviewRow> {

    private static final ImportKind<ChildForm, PreviewRow> KIND =
            new ImportKind<>(ChildSheet.LAYOUT, "import", "township_code", ChildForm.class, PreviewRow.class);

    private final Divisions divisions;
    private final ChildFormVersions versions;
    private final FormRules rules;
    private final RegisterChild registerChild;
    private final OwnChildren own;
    private final CurrentScope scope;
    private final Clock clock;

    ImportChildren(
            Divisions divisions,
            ChildFormVersions versions,
            FormRules rules,
            RegisterChild registerChild,
            OwnChildren own,
            CurrentScope scope,
            Clock clock) {
        this.divisions = divisions;
        this.versions = versions;
        this.rules = rules;
        this.registerChild = registerChild;
        this.own = own;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    protected ImportKind<ChildForm, PreviewRow> kind() {
        return KIND;
    }

    /** With the township's villages, and what the present form offers. */
    @Override
    public Template template() {
        return ChildSheet.template(
                versions.current(), villages(scope.get().code()).offered());
    }

    @Override
    protected void read(SheetCheck sheet, CheckedRows<ChildForm, PreviewRow> good) {
        DivisionCode township = scope.get().code();
        VillageNames villages = villages(township);
        ChildFormVersions.Version version = versions.current();
        CheckedChildren children = new CheckedChildren(sheet, good, own);
        sheet.read(row -> children.take(row, rules.check(ChildSheet.form(row, villages, version), township)));
        children.lookUp();
    }

    /** Since the check a village may have ended, or a child come of age. */
    @Override
    protected void keep(List<GoodRow<ChildForm>> rows) {
        DivisionCode township = scope.get().code();
        Problem outdated = new Problem(SheetProblems.SHEET_OUTDATED);
        List<CheckedChild> children = new ArrayList<>(rows.size());
        for (GoodRow<ChildForm> row : rows) {
            FormOutcome<CheckedChild> outcome = rules.check(row.form(), township);
            if (outcome.form() == null) {
                outdated.withField("row " + row.row(), outcome.errors().get(0).code());
            } else {
                children.add(outcome.form());
            }
        }
        if (!outdated.fields().isEmpty()) {
            throw outdated;
        }
        registerChild.register(township, children, null);
    }

    private VillageNames villages(DivisionCode township) {
        return VillageNames.of(divisions, township, LocalDate.now(clock));
    }
}
