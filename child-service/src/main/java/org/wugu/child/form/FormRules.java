package org.wugu.child.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.problem.Problem.FieldError;

/** Throwaway. */
@ApplicationScoped
public class FormRules {
    public record Outcome(@Nullable CheckedChild form, List<FieldError> errors) {
        public CheckedChild orThrow() {
            if (form == null) {
                throw new Problem(PlatformProblems.INVALID).withFields(errors);
            }
            return form;
        }
    }

    public Outcome check(ChildForm typed, DivisionCode township) {
        List<FieldError> errors = new ArrayList<>();
        ChildForm form = typed.normalised();
        if (form.villageCode() == null || !form.villageCode().startsWith(township.value())) {
            errors.add(new FieldError("form.villageCode", "village-not-of-township", List.of()));
        }
        if (form.name() == null || form.consent() == null || form.birthDate() == null || form.category() == null) {
            errors.add(new FieldError("form.name", "name-required", List.of()));
        }
        return errors.isEmpty() ? new Outcome(new CheckedChild(form), List.of()) : new Outcome(null, errors);
    }
}
