package org.wugu.assessment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.assessment.AssessmentProblems;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;

/** What the parameters of a request ask for, checked against who asks. */
@ApplicationScoped
class Asked {

    private static final int MOST_MONTHS = 120;

    private final CurrentScope scope;
    private final Clock clock;

    Asked(CurrentScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** A range of months, both ends included. */
    record Months(YearMonth first, YearMonth last) {}

    /** The office that the parameter names, by default the caller's own. */
    DivisionCode office(String field, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return scope.get().code();
        }
        if (!code.matches("\\d{4}|\\d{6}|\\d{9}")) {
            throw invalid(field, "not-an-office");
        }
        DivisionCode office = DivisionCode.of(code);
        if (!scope.get().covers(office)) {
            throw new Problem(AssessmentProblems.NOT_YOUR_OFFICE, code);
        }
        return office;
    }

    Optional<YearMonth> month(String field, @Nullable String month) {
        if (month == null || month.isEmpty()) {
            return Optional.empty();
        }
        try {
            // YearMonth alone would read years of more digits, which the database does not hold.
            if (month.matches("\\d{4}-\\d{2}")) {
                return Optional.of(YearMonth.parse(month));
            }
        } catch (DateTimeParseException noSuchMonth) {
            throw invalid(field, "not-a-month");
        }
        throw invalid(field, "not-a-month");
    }

    /** The months from {@code from} to {@code to}; by default the twelve that end with the last, which is the present one. */
    Months months(@Nullable String from, @Nullable String to) {
        YearMonth last = month("to", to).orElseGet(() -> YearMonth.now(clock));
        YearMonth first = month("from", from).orElseGet(() -> last.minusMonths(11));
        if (first.isAfter(last)) {
            throw invalid("from", "months-out-of-order");
        }
        if (first.plusMonths(MOST_MONTHS).compareTo(last) <= 0) {
            throw invalid("from", "too-many-months", MOST_MONTHS);
        }
        return new Months(first, last);
    }

    /** The same, of months whose figures can be known: nobody can say who will cover a village. */
    Months monthsUntilNow(@Nullable String from, @Nullable String to) {
        Months asked = months(from, to);
        if (asked.last().isAfter(YearMonth.now(clock))) {
            throw invalid("to", "month-not-begun");
        }
        return asked;
    }

    private static Problem invalid(String field, String code, Object... arguments) {
        return new Problem(PlatformProblems.INVALID).withField(field, code, arguments);
    }
}
