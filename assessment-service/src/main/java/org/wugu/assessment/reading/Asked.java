package org.wugu.assessment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.wugu.assessment.AssessmentProblems;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

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

    /** The office that is asked for, by default the caller's own. */
    DivisionCode office(@Nullable AskedOffice asked) {
        if (asked == null) {
            return scope.get().code();
        }
        if (!scope.get().covers(asked.code())) {
            throw new Problem(AssessmentProblems.NOT_YOUR_OFFICE, asked.code().value());
        }
        return asked.code();
    }

    /** The months from {@code from} to {@code to}; by default the twelve that end with the last, which is the present one. */
    Months months(@Nullable YearMonth from, @Nullable YearMonth to) {
        YearMonth last = to == null ? YearMonth.now(clock) : to;
        YearMonth first = from == null ? last.minusMonths(11) : from;
        if (first.isAfter(last)) {
            throw invalid("from", "months-out-of-order");
        }
        if (first.plusMonths(MOST_MONTHS).compareTo(last) <= 0) {
            throw invalid("from", "too-many-months", MOST_MONTHS);
        }
        return new Months(first, last);
    }

    /** The same, of months whose figures can be known: nobody can say who will cover a village. */
    Months monthsUntilNow(@Nullable YearMonth from, @Nullable YearMonth to) {
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
