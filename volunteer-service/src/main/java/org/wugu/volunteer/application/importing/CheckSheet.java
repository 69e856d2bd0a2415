package org.wugu.volunteer.application.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemTexts;
import org.wugu.sheets.SheetCheck;
import org.wugu.volunteer.application.FormRules;
import org.wugu.volunteer.application.People;

/** Checks a sheet row by row and keeps what came of it until the clerk says yes or no. */
@ApplicationScoped
class CheckSheet {

    private final Divisions divisions;
    private final FormRules rules;
    private final People people;
    private final ImportBatches batches;
    private final ProblemTexts texts;
    private final Clock clock;

    CheckSheet(
            Divisions divisions,
            FormRules rules,
            People people,
            ImportBatches batches,
            ProblemTexts texts,
            Clock clock) {
        this.divisions = divisions;
        this.rules = rules;
        this.people = people;
        this.batches = batches;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws Problem {@code sheet-unreadable}, {@code sheet-too-large} or {@code sheet-header} */
    ImportReport check(DivisionCode township, Path file) {
        SheetCheck sheet = new SheetCheck(ApplicationSheet.LAYOUT, file, texts);
        CheckedApplications checked = new CheckedApplications(sheet, people);
        VillageNames villages = VillageNames.of(divisions, township, LocalDate.now(clock));
        sheet.read(row -> checked.take(row, rules.check(ApplicationSheet.form(row, villages), township)));
        checked.finish();
        return batches.keep(township, checked);
    }
}
