package org.wugu.platform.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.problem.Problem.FieldError;

/**
 * What came of checking a form: the form without errors, or the errors without a form.
 *
 * @param form that has passed, or null when there are errors
 * @param errors fields named as in the JSON of a form
 */
public record FormOutcome<T>(@Nullable T form, List<FieldError> errors) {

    /** @throws Problem {@code invalid} with every error, fields prefixed with {@code form.} */
    public T orThrow() {
        if (form == null) {
            throw new Problem(PlatformProblems.INVALID)
                    .withFields(errors.stream()
                            .map(e -> new FieldError("form." + e.field(), e.code(), e.arguments()))
                            .toList());
        }
        return form;
    }
}
