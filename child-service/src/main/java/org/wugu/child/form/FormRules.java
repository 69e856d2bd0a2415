package org.wugu.child.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.child.form.ChildForm.Health;
import org.wugu.child.registry.ConsentState;
import org.wugu.divisions.Villages;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.forms.FormErrors;
import org.wugu.platform.forms.FormOutcome;

/** Every rule of the statistics form: those of single fields, and those that hold between fields. */
@ApplicationScoped
public class FormRules {

    /** Whoever is 18 is no child any more. */
    static final int OF_AGE = 18;

    private final Validator validator;
    private final Villages villages;
    private final ChildFormVersions versions;
    private final Clock clock;

    FormRules(Validator validator, Villages villages, ChildFormVersions versions, Clock clock) {
        this.validator = validator;
        this.villages = villages;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Checks a form that an office of the township hands in. Where the guardian refuses the record, nothing is asked, checked or kept
     * but what may be kept then.
     */
    public FormOutcome<CheckedChild> check(ChildForm typed, DivisionCode township) {
        ChildForm tidy = typed.normalised();
        return tidy.consent() != null && tidy.consent().state() == ConsentState.REFUSED
                ? refused(tidy.minimal(), township)
                : agreed(tidy, township);
    }

    private FormOutcome<CheckedChild> refused(ChildForm form, DivisionCode township) {
        FormErrors errors = new FormErrors(validator, form);
        checkChild(form, township, errors);
        return errors.outcome(() -> new CheckedChild(form));
    }

    private FormOutcome<CheckedChild> agreed(ChildForm form, DivisionCode township) {
        FormErrors errors = new FormErrors(validator, form, Default.class, ChildForm.Agreed.class);
        checkChild(form, township, errors);
        checkIdNumber(form, errors);
        checkHealth(form, errors);
        new FamilyRules(form, errors).check(LocalDate.now(clock));
        return errors.outcome(() -> new CheckedChild(form));
    }

    private void checkChild(ChildForm form, DivisionCode township, FormErrors errors) {
        LocalDate today = LocalDate.now(clock);
        checkAge(form.birthDate(), today, errors);
        checkVillage(form.villageCode(), township, today, errors);
        checkConsent(form.consent(), today, errors);
        if (form.category() != null && !versions.current().has(form.category())) {
            errors.add("category", "category-unknown");
        }
    }

    private static void checkAge(@Nullable LocalDate birth, LocalDate today, FormErrors errors) {
        if (birth == null) {
            return;
        }
        if (birth.isAfter(today)) {
            errors.add("birthDate", "birth-date-in-future");
        } else if (Period.between(birth, today).getYears() >= OF_AGE) {
            errors.add("birthDate", "child-of-age", OF_AGE);
        }
    }

    private void checkVillage(@Nullable String code, DivisionCode township, LocalDate today, FormErrors errors) {
        if (code == null) {
            return;
        }
        Optional<DivisionCode> village = villages.find(code, today);
        if (village.isEmpty()) {
            errors.add("villageCode", "village-unknown");
        } else if (!township.contains(village.get())) {
            errors.add("villageCode", "village-of-other-township");
        }
    }

    private static void checkConsent(@Nullable Consent consent, LocalDate today, FormErrors errors) {
        if (consent == null || consent.state() == null) {
            return;
        }
        boolean answered = consent.state() != ConsentState.NOT_ASKED;
        if (answered && consent.on() == null) {
            errors.add("consent.on", "consent-day-required");
        } else if (!answered && consent.on() != null) {
            errors.add("consent.on", "consent-day-without-answer");
        } else if (consent.on() != null && consent.on().isAfter(today)) {
            errors.add("consent.on", "consent-day-in-future");
        }
    }

    private static void checkIdNumber(ChildForm form, FormErrors errors) {
        errors.idNumber("idNumber", form.idNumber())
                .ifPresent(number -> errors.compare(number, form.birthDate(), form.gender()));
        if (form.idNumber() == null && form.noIdReason() == null) {
            errors.add("idNumber", "id-number-or-reason");
        } else if (form.idNumber() != null && form.noIdReason() != null) {
            errors.add("noIdReason", "reason-beside-id-number");
        }
    }

    private static void checkHealth(ChildForm form, FormErrors errors) {
        if (form.health() == null) {
            return;
        }
        boolean disabled = form.health() == Health.DISABLED;
        demand(disabled, form.disabilityType(), "disabilityType", "disability-type-required", "not-disabled", errors);
        demand(
                disabled,
                form.disabilityGrade(),
                "disabilityGrade",
                "disability-grade-required",
                "not-disabled",
                errors);
        demand(form.health() == Health.ILL, form.illness(), "illness", "illness-required", "not-ill", errors);
    }

    /** The field is filled in if and only if it is wanted. */
    private static void demand(
            boolean wanted, @Nullable Object given, String field, String missing, String needless, FormErrors errors) {
        if (wanted && given == null) {
            errors.add(field, missing);
        } else if (!wanted && given != null) {
            errors.add(field, needless);
        }
    }
}
