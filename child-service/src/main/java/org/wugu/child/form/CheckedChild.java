package org.wugu.child.form;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.child.registry.ConsentState;
import org.wugu.child.registry.Particulars;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.people.Registrant;

/** A form that has passed every rule. Only {@link FormRules} makes one. */
public final class CheckedChild implements Registrant<ChildForm> {

    private final ChildForm form;

    CheckedChild(ChildForm form) {
        this.form = form;
    }

    public ChildForm form() {
        return form;
    }

    /** Whether the guardian does not agree to a record: then nothing is known of the family. */
    boolean isRefused() {
        return requireNonNull(form.consent()).state() == ConsentState.REFUSED;
    }

    /** Who parents and guardian are stands elsewhere. */
    @Override
    public ChildForm record() {
        return form.withRelatives(Map.of());
    }

    @Override
    public String name() {
        return requireNonNull(form.name());
    }

    @Override
    public @Nullable IdNumber idNumber() {
        return form.idNumber() == null ? null : IdNumber.of(form.idNumber());
    }

    public LocalDate birthDate() {
        return requireNonNull(form.birthDate());
    }

    public DivisionCode village() {
        return DivisionCode.of(requireNonNull(form.villageCode()));
    }

    @Override
    public DivisionCode office() {
        return village().ancestor(Level.TOWNSHIP);
    }

    /** What the core may know of the form. */
    public Particulars particulars(String formVersion) {
        ChildForm.Schooling schooling = form.schooling();
        return new Particulars(
                village(),
                requireNonNull(form.gender()),
                birthDate(),
                requireNonNull(form.category()),
                form.civilAffairsClass() == null
                        ? null
                        : form.civilAffairsClass().name(),
                requireNonNull(requireNonNull(form.consent()).state()),
                form.idNumber() != null,
                schooling == null || !schooling.isAtSchool() || form.school() != null,
                formVersion);
    }
}
