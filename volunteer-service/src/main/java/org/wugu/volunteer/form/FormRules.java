package org.wugu.volunteer.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.wugu.divisions.Villages;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.forms.FormErrors;
import org.wugu.platform.forms.FormOutcome;

/** Every rule of the application form: those of single fields, and those that hold between fields. */
@ApplicationScoped
public class FormRules {

    /** A volunteer is of age (18 or older) on the day of signing. */
    private static final int OF_AGE = 18;

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Validator validator;
    private final Villages villages;
    private final Clock clock;

    FormRules(Validator validator, Villages villages, Clock clock) {
        this.validator = validator;
        this.villages = villages;
        this.clock = clock;
    }

    /** Checks a form that an office of the township hands in. */
    public FormOutcome<CheckedForm> check(ApplicationForm typed, DivisionCode township) {
        ApplicationForm form = typed.normalised();
        FormErrors errors = new FormErrors(validator, form);
        LocalDate today = LocalDate.now(clock);
        errors.idNumber("idNumber", form.idNumber())
                .ifPresent(number -> errors.compare(number, form.birthDate(), form.gender()));
        checkAge(form, today, errors);
        checkResidence(form, today, errors);
        checkVillage(form, township, today, errors);
        return errors.outcome(() -> new CheckedForm(form));
    }

    private static void checkAge(ApplicationForm form, LocalDate today, FormErrors errors) {
        LocalDate birth = form.birthDate();
        if (birth != null && (birth.isAfter(today) || birth.isBefore(EARLIEST_BIRTH))) {
            errors.add("birthDate", "birth-date-impossible");
            return;
        }
        LocalDate signed = form.signedOn();
        if (signed == null) {
            return;
        }
        if (signed.isAfter(today)) {
            errors.add("signedOn", "signed-on-in-future");
        } else if (birth != null && Period.between(birth, signed).getYears() < OF_AGE) {
            errors.add("birthDate", "under-age", OF_AGE);
        }
    }

    private void checkResidence(ApplicationForm form, LocalDate today, FormErrors errors) {
        if (form.residenceCode() != null
                && villages.find(form.residenceCode(), dayOf(form, today)).isEmpty()) {
            errors.add("residenceCode", "residence-unknown");
        }
    }

    private void checkVillage(ApplicationForm form, DivisionCode township, LocalDate today, FormErrors errors) {
        String code = form.servingVillageCode();
        if (code == null) {
            return;
        }
        Optional<DivisionCode> village = villages.find(code, dayOf(form, today));
        if (village.isEmpty()) {
            errors.add("servingVillageCode", "village-unknown");
        } else if (!township.contains(village.get())) {
            errors.add("servingVillageCode", "village-of-other-township");
        }
    }

    private static LocalDate dayOf(ApplicationForm form, LocalDate today) {
        return form.signedOn() == null ? today : form.signedOn();
    }
}
