package org.wugu.volunteer.application.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.problem.Problem.FieldError;
import org.wugu.platform.problem.ProblemTexts;
import org.wugu.volunteer.application.CheckedForm;
import org.wugu.volunteer.application.FormRules;
import org.wugu.volunteer.application.RegisteredPersons;
import org.wugu.volunteer.application.RegisteredPersons.Standing;
import org.wugu.volunteer.application.importing.ImportReport.RowError;

/** The form's rules on a row, with every error placed in the sheet and told in a sentence. */
@ApplicationScoped
class RowRules {

    private final FormRules rules;
    private final RegisteredPersons registered;
    private final ProblemTexts texts;

    RowRules(FormRules rules, RegisteredPersons registered, ProblemTexts texts) {
        this.rules = rules;
        this.registered = registered;
        this.texts = texts;
    }

    /** @param form null when there are errors */
    record Outcome(@Nullable CheckedForm form, List<RowError> errors) {}

    Outcome check(SheetRow row, Header header, DivisionCode township) {
        FormRules.Outcome outcome = rules.check(row.form(), township);
        List<RowError> errors = new ArrayList<>();
        row.unread().forEach((column, code) -> errors.add(error(row, header, column, code, List.of())));
        for (FieldError error : outcome.errors()) {
            Column column = Column.ofField(error.field()).orElseThrow();
            if (!row.unread().containsKey(column)) {
                errors.add(error(row, header, column, error.code(), error.arguments()));
            }
        }
        return new Outcome(errors.isEmpty() ? outcome.form() : null, errors);
    }

    /** How each of the persons stands in the city. In a short transaction, so that reading holds none. */
    Map<IdNumber, Standing> standing(List<CheckedForm> people) {
        return people.isEmpty() ? Map.of() : registered.of(RegisteredPersons.asked(people));
    }

    /** The code of what keeps somebody of that standing from being registered, or null. */
    static @Nullable String obstacle(@Nullable Standing standing) {
        return standing == Standing.REGISTERED
                ? "already-registered"
                : standing == Standing.REFUSED ? "too-many-alike" : null;
    }

    RowError error(SheetCheck.Candidate candidate, String code, Object... arguments) {
        return new RowError(
                candidate.row(),
                Column.ID_NUMBER.title(),
                candidate.cell(),
                candidate.form().idNumber().masked(),
                code,
                sentence(code, List.of(arguments)));
    }

    private RowError error(SheetRow row, Header header, Column column, String code, List<Object> arguments) {
        return new RowError(
                row.number(),
                column.title(),
                header.cellOf(column, row.number()),
                row.shown(column),
                code,
                sentence(code, arguments));
    }

    /** In Chinese, as the sheet is. */
    private String sentence(String code, List<Object> arguments) {
        return texts.text("field." + code, Locale.SIMPLIFIED_CHINESE, arguments);
    }
}
