package org.wugu.volunteer.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.CleanText;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.problem.ProblemTexts;
import org.wugu.volunteer.sheets.Cell;
import org.wugu.volunteer.sheets.Complaints;
import org.wugu.volunteer.sheets.Row;
import org.wugu.volunteer.training.ExamSheetReport.Result;
import org.wugu.volunteer.training.ExamSheetReport.RowError;

/** What is known of a sheet of exam results while it is read. */
final class ExamSheet {

    private static final int SHOWN = 40;
    private static final int HIGHEST = 100;
    private static final String ABSENT = "缺考";

    private final Map<String, Participant> byNumber = new HashMap<>();
    private final Map<UUID, String> names;
    private final LocalDate today;
    private final int passMark;
    private final ProblemTexts texts;
    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final List<Result> results = new ArrayList<>();
    private final Complaints<RowError> complaints = new Complaints<>();
    private int unanswered;

    ExamSheet(
            Collection<Participant> participants,
            Map<UUID, String> names,
            LocalDate today,
            int passMark,
            ProblemTexts texts) {
        participants.forEach(one -> byNumber.put(one.number(), one));
        this.names = names;
        this.today = today;
        this.passMark = passMark;
        this.texts = texts;
    }

    void take(ExamHeader header, Row row) {
        Line line = new Line(header, row);
        if (line.isBlank()) {
            return;
        }
        take(line);
        if (!line.errors.isEmpty()) {
            complaints.add(line.errors);
        }
    }

    /** So much is wrong that nobody reads on. */
    boolean isStopped() {
        return complaints.areEnough();
    }

    private void take(Line line) {
        Participant participant = participant(line);
        if (line.text(ExamColumn.SCORE).isEmpty() || line.text(ExamColumn.SCORE).equals(ABSENT)) {
            unanswered += participant == null ? 0 : 1;
            return;
        }
        Integer score = score(line);
        if (participant != null && score != null && mayBeKept(line, participant)) {
            results.add(new Result(
                    line.number(),
                    participant.volunteer(),
                    participant.number(),
                    names.get(participant.volunteer()),
                    score,
                    score >= passMark));
        }
    }

    ExamSheetReport report() {
        return new ExamSheetReport(unanswered, results, complaints.kept(), complaints.more(), complaints.areEnough());
    }

    private @Nullable Participant participant(Line line) {
        String number = line.text(ExamColumn.NUMBER);
        Participant participant = byNumber.get(number);
        if (participant == null) {
            line.wrong(ExamColumn.NUMBER, number.isEmpty() ? "participant-required" : "participant-unknown");
            return null;
        }
        Integer earlier = rowOfNumber.putIfAbsent(number, line.number());
        if (earlier != null) {
            line.wrong(ExamColumn.NUMBER, "participant-twice-in-sheet", earlier);
            return null;
        }
        return participant;
    }

    private @Nullable Integer score(Line line) {
        try {
            int score = new BigDecimal(line.text(ExamColumn.SCORE)).intValueExact();
            if (score >= 0 && score <= HIGHEST) {
                return score;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // told below, as a score out of range is
        }
        line.wrong(ExamColumn.SCORE, "score-form");
        return null;
    }

    /** A name that is not the participant's shows that rows have slipped. */
    private boolean mayBeKept(Line line, Participant participant) {
        String name = line.text(ExamColumn.NAME);
        String known = names.get(participant.volunteer());
        if (!name.isEmpty() && known != null && !name.equals(known)) {
            line.wrong(ExamColumn.NAME, "participant-name-differs");
            return false;
        }
        Problem obstacle = participant.obstacleToSit(today);
        if (obstacle != null) {
            line.wrong(obstacle);
            return false;
        }
        return true;
    }

    /** One row. */
    private final class Line {

        private final ExamHeader header;
        private final Row row;
        private final List<RowError> errors = new ArrayList<>();

        Line(ExamHeader header, Row row) {
            this.header = header;
            this.row = row;
        }

        int number() {
            return row.number();
        }

        boolean isBlank() {
            return text(ExamColumn.NUMBER).isEmpty()
                    && text(ExamColumn.NAME).isEmpty()
                    && text(ExamColumn.SCORE).isEmpty();
        }

        /** What stands there; of a formula what it came to. */
        String text(ExamColumn column) {
            Cell cell = header.cell(row, column);
            return cell == null ? "" : cell.text().strip();
        }

        void wrong(ExamColumn column, String code, Object... arguments) {
            add(column, code, texts.text("field." + code, Locale.SIMPLIFIED_CHINESE, List.of(arguments)));
        }

        void wrong(Problem obstacle) {
            String slug = obstacle.type().slug();
            add(ExamColumn.NUMBER, slug, texts.text(slug + ".detail", Locale.SIMPLIFIED_CHINESE, obstacle.arguments()));
        }

        private void add(ExamColumn column, String code, String reason) {
            errors.add(new RowError(
                    number(), column.title(), header.addressOf(column, number()), shown(column), code, reason));
        }

        private @Nullable String shown(ExamColumn column) {
            String text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            String cut = text.substring(
                    0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))));
            return CleanText.isClean(cut) ? cut : cut.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
        }
    }
}
