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
import org.wugu.platform.problem.Problem;
import org.wugu.platform.problem.ProblemTexts;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.sheets.Row;
import org.wugu.volunteer.sheets.SheetFile;
import org.wugu.volunteer.sheets.SheetRows;

/** Reads a sheet of exam results row by row and tells what is right and what is not; nothing is kept. */
@ApplicationScoped
class CheckExamSheet {

    private static final int MOST_ROWS = 2_000;

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
        if (cohorts.findById(cohort) == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        Map<UUID, Participant> all = participants.of(cohort);
        Map<UUID, String> known = names.of(all.keySet(), "check-exam-sheet", "exam-results");
        ExamSheet sheet = new ExamSheet(all.values(), known, LocalDate.now(clock), passMark, texts);
        try (SheetRows rows = SheetRows.of(file, ProposeCohort.TEXTS.getString("exam.sheet"))) {
            read(rows, sheet);
        }
        return sheet.report();
    }

    private static void read(SheetRows rows, ExamSheet sheet) {
        Row first = rows.next();
        if (first == null) {
            throw SheetFile.unreadable("file-empty");
        }
        ExamHeader header = ExamHeader.of(first);
        int read = 0;
        for (Row row = rows.next(); row != null && !sheet.isStopped(); row = rows.next()) {
            read++;
            if (read > MOST_ROWS) {
                throw SheetFile.tooLarge("too-many-rows", MOST_ROWS);
            }
            sheet.take(header, row);
        }
    }
}
