package org.wugu.child.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.child.form.CheckedChild;
import org.wugu.child.form.ChildFormVersions;
import org.wugu.child.form.ChildForms;
import org.wugu.child.form.FormerWords;
import org.wugu.child.registry.Child;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.RegisteredChild;
import org.wugu.platform.aggregate.Remark;

/** The township changes a form; what stood there before stays readable in the history, field by field. */
@ApplicationScoped
class CorrectChild {

    private final Children children;
    private final ChildForms forms;
    private final ChildFormVersions versions;
    private final FormerWords formerWords;
    private final Clock clock;
    private final Period within;

    CorrectChild(
            Children children,
            ChildForms forms,
            ChildFormVersions versions,
            FormerWords formerWords,
            Clock clock,
            @ConfigProperty(name = "wugu.children.verified-within") Period within) {
        this.children = children;
        this.forms = forms;
        this.versions = versions;
        this.formerWords = formerWords;
        this.clock = clock;
        this.within = within;
    }

    /** While the township holds the form. */
    @Transactional
    RegisteredChild correct(UUID id, long seenVersion, CheckedChild form) {
        Child child = children.require(id, seenVersion);
        child.revise(form.particulars(versions.current().version()), clock.instant());
        List<Remark> former = formerWords.of(forms.require(id), form.form());
        RegisteredChild corrected = children.corrected(child, former);
        forms.correct(id, form);
        return corrected;
    }

    /** 补充情况后再报: the county refused, and the township knows more by now. */
    @Transactional
    RegisteredChild answer(UUID id, long seenVersion, CheckedChild form, String reason) {
        List<Remark> said = new ArrayList<>(List.of(Remark.onTheWhole(reason)));
        children.require(id);
        said.addAll(formerWords.of(forms.require(id), form.form()));
        String version = versions.current().version();
        RegisteredChild answered = children.step(
                id, seenVersion, said, (child, now) -> child.answer(form.particulars(version), within, now));
        forms.correct(id, form);
        return answered;
    }
}
