package org.wugu.volunteer.form;

import static java.util.Objects.requireNonNull;

import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.people.Registrant;
import org.wugu.volunteer.journey.Particulars;

/** A form that has passed every rule. Only {@link FormRules} makes one. */
public final class CheckedForm implements Registrant<ApplicationForm> {

    private final ApplicationForm form;

    CheckedForm(ApplicationForm form) {
        this.form = form;
    }

    public ApplicationForm form() {
        return form;
    }

    @Override
    public ApplicationForm record() {
        return form;
    }

    @Override
    public String name() {
        return requireNonNull(form.name());
    }

    @Override
    public IdNumber idNumber() {
        return IdNumber.of(requireNonNull(form.idNumber()));
    }

    public DivisionCode servingVillage() {
        return DivisionCode.of(requireNonNull(form.servingVillageCode()));
    }

    @Override
    public DivisionCode office() {
        return servingVillage().ancestor(Level.TOWNSHIP);
    }

    /** What the core may know of the form. */
    public Particulars particulars(String formVersion) {
        return new Particulars(
                servingVillage(),
                requireNonNull(form.gender()),
                requireNonNull(form.birthDate()),
                form.uniformSize(),
                requireNonNull(form.signedOn()),
                formVersion);
    }
}
