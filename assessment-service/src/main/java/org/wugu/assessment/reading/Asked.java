package org.wugu.assessment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.assessment.AssessmentProblems;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;

/** What the parameters of a request ask for, checked against who asks. */
@ApplicationScoped
class Asked {

    private final CurrentScope scope;

    Asked(CurrentScope scope) {
        this.scope = scope;
    }

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

    DivisionCode township(String field, @Nullable String code) {
        DivisionCode office = office(field, code);
        if (office.level() != Level.TOWNSHIP) {
            throw invalid(field, "not-a-township");
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

    static Problem invalid(String field, String code, Object... arguments) {
        return new Problem(PlatformProblems.INVALID).withField(field, code, arguments);
    }
}
