package org.wugu.child.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.forms.FormErrors;

/** What must hold between a child, its parents and its guardian. */
final class FamilyRules {

    /** Years by which a parent is older than a child, at least. */
    private static final int OLDER = 14;

    private final ChildForm form;
    private final FormErrors errors;
    private final Set<String> taken = new HashSet<>();

    FamilyRules(ChildForm form, FormErrors errors) {
        this.form = form;
        this.errors = errors;
        if (form.idNumber() != null) {
            taken.add(form.idNumber());
        }
    }

    void check(LocalDate today) {
        checkParent("father", form.father());
        checkParent("mother", form.mother());
        if (form.guardian() != null) {
            checkGuardian(form.guardian(), today);
        }
    }

    private void checkParent(String who, @Nullable Parent parent) {
        if (parent == null) {
            return;
        }
        if (parent.name() == null && parent.status() != null && !mayBeUnnamed(parent, parent.status())) {
            errors.add(who + ".name", "parent-name-required");
        }
        String field = who + ".idNumber";
        Optional<IdNumber> number = errors.idNumber(field, parent.idNumber());
        if (number.isEmpty()) {
            return;
        }
        if (!taken.add(number.get().value())) {
            errors.add(field, "id-number-of-other-person");
        } else if (form.birthDate() != null
                && number.get().birthDate().plusYears(OLDER).isAfter(form.birthDate())) {
            errors.add(field, "parent-too-young", OLDER);
        }
    }

    /** A number says nothing of somebody who has no name. */
    private static boolean mayBeUnnamed(Parent parent, Parent.Status status) {
        return status.mayBeUnnamed() && parent.idNumber() == null && parent.phone() == null;
    }

    /** The guardian may be one of the parents, and is the same person then. */
    private void checkGuardian(Guardian guardian, LocalDate today) {
        String field = "guardian.idNumber";
        Optional<IdNumber> number = errors.idNumber(field, guardian.idNumber());
        if (number.isEmpty()) {
            return;
        }
        String value = number.get().value();
        if (value.equals(form.idNumber())) {
            errors.add(field, "id-number-of-other-person");
        } else if (number.get().birthDate().plusYears(FormRules.OF_AGE).isAfter(today)) {
            errors.add(field, "guardian-under-age", FormRules.OF_AGE);
        }
        if (Stream.of(form.father(), form.mother())
                .filter(Objects::nonNull)
                .anyMatch(parent -> value.equals(parent.idNumber())
                        && parent.name() != null
                        && guardian.name() != null
                        && !parent.name().equals(guardian.name()))) {
            errors.add("guardian.name", "guardian-name-not-of-parent");
        }
    }
}
