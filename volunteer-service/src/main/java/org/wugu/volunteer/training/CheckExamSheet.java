package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemTexts;
import org.wugu.sheets.SheetCheck;
import org.wugu.sheets.Template;
import org.wugu.volunteer.journey.Names;

/** Reads a sheet of exam results row by row and tells what is right and what is not; nothing is kept. */
@ApplicationScoped
class CheckExamSheet {

    private final Cohorts cohorts;
    private final Participants participants;
    private final Names names;
    private final ProblemTexts texts;
    private final Clock clock;
    private final int passMark;

    CheckExamSheet(
            Cohorts cohorts,
            Participants participants,
            Names names,
            ProblemTexts texts,
            Clock clock,
            @ConfigProperty(name = "wugu.training.pass-mark") int passMark) {
        this.cohorts = cohorts;
        this.participants = participants;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
        this.passMark = passMark;
    }

    /**
     * Checks the sheet against the cohort as it stands.
     *
     * @throws Problem {@code sheet-unreadable}, {@code sheet-too-large} or {@code sheet-header}
     */
    @Transactional
    ExamSheetReport check(UUID cohort, Path file) {
        SheetCheck sheet = new SheetCheck(ExamSheet.LAYOUT, file, texts);
        return read(cohort, sheet).report(sheet);
    }

    /**
     * The bad rows of the sheet with their reasons, to be mended and sent again.
     *
     * @throws Problem {@code sheet-unreadable}, {@code sheet-too-large} or {@code sheet-header}
     */
    @Transactional
    byte[] errors(UUID cohort, Path file) {
        SheetCheck sheet = new SheetCheck(ExamSheet.LAYOUT, file, texts);
        read(cohort, sheet);
        return Template.of(ExamSheet.LAYOUT).withErrors(sheet.rowsToMend());
    }

    private CheckedResults read(UUID cohort, SheetCheck sheet) {
        if (cohorts.findById(cohort) == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        Map<UUID, Participant> all = participants.of(cohort);
        Map<UUID, String> known = names.of(all.keySet(), "check-exam-sheet", "exam-results");
        CheckedResults checked = new CheckedResults(all.values(), known, LocalDate.now(clock), passMark);
        sheet.read(checked::take);
        return checked;
    }
}
