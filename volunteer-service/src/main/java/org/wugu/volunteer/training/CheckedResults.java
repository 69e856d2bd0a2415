package org.wugu.volunteer.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.problem.Problem;
import org.wugu.sheets.FilledRow;
import org.wugu.sheets.SheetCheck;
import org.wugu.volunteer.training.ExamSheetReport.Result;

/** What is known of a sheet of exam results while it is read. */
final class CheckedResults {

    private static final String ABSENT = "缺考";

    private final Map<String, Participant> byNumber = new HashMap<>();
    private final Map<UUID, String> names;
    private final LocalDate today;
    private final int passMark;
    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final List<Result> results = new ArrayList<>();
    private int unanswered;

    CheckedResults(Collection<Participant> participants, Map<UUID, String> names, LocalDate today, int passMark) {
        participants.forEach(one -> byNumber.put(one.number(), one));
        this.names = names;
        this.today = today;
        this.passMark = passMark;
    }

    void take(FilledRow row) {
        Participant participant = participant(row);
        String answer = row.text(ExamSheet.SCORE);
        if (answer.isEmpty() || answer.equals(ABSENT)) {
            unanswered += participant == null ? 0 : 1;
            return;
        }
        Integer score = row.get(ExamSheet.SCORE);
        if (participant != null && score != null && mayBeKept(row, participant)) {
            results.add(new Result(
                    row.number(),
                    participant.volunteer(),
                    participant.number(),
                    names.get(participant.volunteer()),
                    score,
                    score >= passMark));
        }
    }

    ExamSheetReport report(SheetCheck sheet) {
        return new ExamSheetReport(unanswered, results, sheet.errors(), sheet.moreErrors(), sheet.isStopped());
    }

    private @Nullable Participant participant(FilledRow row) {
        String number = row.text(ExamSheet.NUMBER);
        Participant participant = byNumber.get(number);
        if (participant == null) {
            row.wrong(ExamSheet.NUMBER, number.isEmpty() ? "participant-required" : "participant-unknown");
            return null;
        }
        Integer earlier = rowOfNumber.putIfAbsent(number, row.number());
        if (earlier != null) {
            row.wrong(ExamSheet.NUMBER, "participant-twice-in-sheet", earlier);
            return null;
        }
        return participant;
    }

    /** A name that is not the participant's shows that rows have slipped. */
    private boolean mayBeKept(FilledRow row, Participant participant) {
        String name = row.text(ExamSheet.NAME);
        String known = names.get(participant.volunteer());
        if (!name.isEmpty() && known != null && !name.equals(known)) {
            row.wrong(ExamSheet.NAME, "participant-name-differs");
            return false;
        }
        Problem obstacle = participant.obstacleToSit(today);
        if (obstacle != null) {
            row.wrong(ExamSheet.NUMBER, obstacle);
            return false;
        }
        return true;
    }
}
