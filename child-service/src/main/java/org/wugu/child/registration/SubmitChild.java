package org.wugu.child.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.child.form.ChildForm;
import org.wugu.child.form.ChildForms;
import org.wugu.child.form.FormRules;
import org.wugu.child.registry.Child;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.RegisteredChild;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** 提交: the township hands the form to the county. */
@ApplicationScoped
class SubmitChild {

    private final Children children;
    private final ChildForms forms;
    private final FormRules rules;
    private final Period within;

    SubmitChild(
            Children children,
            ChildForms forms,
            FormRules rules,
            @ConfigProperty(name = "wugu.children.verified-within") Period within) {
        this.children = children;
        this.forms = forms;
        this.rules = rules;
        this.within = within;
    }

    /** The form is checked once more: a village may have been merged since it was filled in. */
    @Transactional
    RegisteredChild submit(DivisionCode township, UUID id, long seenVersion) {
        ChildForm form = forms.require(id);
        return children.step(id, seenVersion, List.of(), (child, now) -> submit(township, child, form, now));
    }

    /** As the other, of many; each has an outcome of its own. */
    @Transactional
    List<Outcome> submit(DivisionCode township, List<StepItem> items) {
        Map<UUID, ChildForm> filled = forms.of(items.stream().map(StepItem::id).toList());
        return children.take(items, List.of(), (child, now) -> {
            ChildForm form = filled.get(child.id());
            if (form == null) {
                throw new Problem(PlatformProblems.NOT_FOUND);
            }
            submit(township, child, form, now);
        });
    }

    private void submit(DivisionCode township, Child child, ChildForm form, Instant now) {
        rules.check(form, township).orThrow();
        child.submit(within, now);
    }
}
