package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.journey.Names;

/** The sheet to fill in after an exam: everybody who may sit it, by number and name. */
@ApplicationScoped
class ExamTemplate {

    /** 结业考核成绩.xlsx, as a header writes it. */
    static final String FILE_NAME = "%E7%BB%93%E4%B8%9A%E8%80%83%E6%A0%B8%E6%88%90%E7%BB%A9.xlsx";

    private static final String PRIMARY = "1F5F8B";
    private static final String REQUIRED = "B5462A";
    private static final String AS_TEXT = "@";

    private final Cohorts cohorts;
    private final Participants participants;
    private final Names names;
    private final Clock clock;

    ExamTemplate(Cohorts cohorts, Participants participants, Names names, Clock clock) {
        this.cohorts = cohorts;
        this.participants = participants;
        this.names = names;
        this.clock = clock;
    }

    /** @throws Problem {@code not-found} when there is no such cohort within the scope */
    @Transactional
    byte[] of(UUID cohort) {
        if (cohorts.findById(cohort) == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        LocalDate today = LocalDate.now(clock);
        List<Participant> sitting = participants.of(cohort).values().stream()
                .filter(one -> one.obstacleToSit(today) == null)
                .toList();
        Map<UUID, String> known = names.of(
                sitting.stream().map(Participant::volunteer).toList(), "download-exam-template", "exam-results");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wugu", "1.0")) {
            Worksheet results = workbook.newWorksheet(ProposeCohort.TEXTS.getString("exam.sheet"));
            headings(results);
            for (int i = 0; i < sitting.size(); i++) {
                results.value(i + 1, ExamColumn.NUMBER.place(), sitting.get(i).number());
                results.value(
                        i + 1,
                        ExamColumn.NAME.place(),
                        known.getOrDefault(sitting.get(i).volunteer(), ""));
            }
            Worksheet hints = workbook.newWorksheet(ProposeCohort.TEXTS.getString("exam.hints"));
            hints.width(0, 90);
            for (int i = 1; i <= 3; i++) {
                hints.value(i - 1, 0, ProposeCohort.TEXTS.getString("exam.hint." + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void headings(Worksheet sheet) {
        for (ExamColumn column : ExamColumn.fromTheLeft()) {
            int place = column.place();
            sheet.value(0, place, column.heading());
            sheet.width(place, column == ExamColumn.NUMBER ? 28 : 16);
            sheet.style(0, place)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(column == ExamColumn.NAME ? PRIMARY : REQUIRED)
                    .horizontalAlignment("center")
                    .format(AS_TEXT)
                    .set();
        }
        sheet.freezePane(0, 1);
    }
}
