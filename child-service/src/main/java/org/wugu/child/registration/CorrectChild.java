package org.wugu.child.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.child.form.CheckedChild;
import org.wugu.child.form.ChildFormVersions;
import org.wugu.child.form.ChildForms;
import org.wugu.child.form.FormerWords;
import org.wugu.child.registry.Cases;
import org.wugu.child.registry.Child;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.Particulars;
import org.wugu.child.registry.RegisteredChild;
import org.wugu.platform.aggregate.Remark;

/** The township changes a form; what stood there before stays readable in the history, field by field. */
@ApplicationScoped
class CorrectChild {

    private final Children children;
    private final ChildForms forms;
    private final ChildFormVersions versions;
    private final FormerWords formerWords;
    private final Cases cases;
    private final Clock clock;
    private final Period within;

    CorrectChild(
            Children children,
            ChildForms forms,
            ChildFormVersions versions,
            FormerWords formerWords,
            Cases cases,
            Clock clock,
            @ConfigProperty(name = "wugu.children.verified-within") Period within) {
        this.children = children;
        this.forms = forms;
        this.versions = versions;
        this.formerWords = formerWords;
        this.cases = cases;
        this.clock = clock;
        this.within = within;
    }

    /** While the township holds the form. */
    @Transactional
    RegisteredChild correct(UUID id, long seenVersion, CheckedChild form) {
        Child child = children.require(id, seenVersion);
        child.revise(form.particulars(versions.current().version()), clock.instant());
        List<Remark> former = formerWords.of(forms.require(id), form.form());
        forms.correct(id, form);
        RegisteredChild corrected = children.corrected(child, former);
        cases.find(List.of(id));
        return corrected;
    }

    /** 补充情况后再报: the county refused, and the township knows more by now. */
    @Transactional
    RegisteredChild answer(UUID id, long seenVersion, CheckedChild form, String reason) {
        return change(id, seenVersion, form, reason, (child, now, says) -> child.answer(says, within, now));
    }

    /** 更新 of what is known of a child in care. A guardian who does not agree any more is heard at once. */
    @Transactional
    RegisteredChild update(UUID id, long seenVersion, CheckedChild form, String reason) {
        return change(id, seenVersion, form, reason, (child, now, says) -> child.update(says, now));
    }

    private interface Change {
        void take(Child child, Instant now, Particulars says);
    }

    private RegisteredChild change(UUID id, long seenVersion, CheckedChild form, String reason, Change change) {
        List<Remark> said = new ArrayList<>(List.of(Remark.onTheWhole(reason)));
        said.addAll(formerWords.of(forms.require(id), form.form()));
        Particulars says = form.particulars(versions.current().version());
        forms.correct(id, form);
        RegisteredChild changed = children.step(id, seenVersion, said, (child, now) -> change.take(child, now, says));
        cases.find(List.of(id));
        return changed;
    }
}
