package org.wugu.volunteer.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.Villages;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.problem.Problem.FieldError;

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

    /**
     * What came of checking a form: the form without errors, or the errors without a form.
     *
     * @param form the tidied form, or null when there are errors
     * @param errors fields named as in the JSON of a form
     */
    public record Outcome(@Nullable CheckedForm form, List<FieldError> errors) {

        /** @throws Problem {@code invalid} with every error, fields prefixed with {@code form.} */
        public CheckedForm orThrow() {
            if (form == null) {
                throw new Problem(PlatformProblems.INVALID)
                        .withFields(errors.stream()
                                .map(e -> new FieldError("form." + e.field(), e.code(), e.arguments()))
                                .toList());
            }
            return form;
        }
    }

    /** Checks a form that an office of the township hands in. */
    public Outcome check(ApplicationForm typed, DivisionCode township) {
        ApplicationForm form = typed.normalised();
        List<FieldError> errors = new ArrayList<>();
        validator.validate(form).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(FormRules::error)
                .forEach(errors::add);
        LocalDate today = LocalDate.now(clock);
        checkIdNumber(form, errors);
        checkAge(form, today, errors);
        checkResidence(form, today, errors);
        checkVillage(form, township, today, errors);
        return errors.isEmpty()
                ? new Outcome(new CheckedForm(form), List.of())
                : new Outcome(null, List.copyOf(errors));
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        return error(violation.getPropertyPath().toString().replace(".<list element>", ""), violation.getMessage());
    }

    private static FieldError error(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }

    private static void checkIdNumber(ApplicationForm form, List<FieldError> errors) {
        if (form.idNumber() == null) {
            return;
        }
        try {
            IdNumber id = IdNumber.of(form.idNumber());
            if (form.birthDate() != null && !form.birthDate().equals(id.birthDate())) {
                errors.add(error("birthDate", "birth-date-not-of-id-number"));
            }
            if (form.gender() != null && form.gender() != id.gender()) {
                errors.add(error("gender", "gender-not-of-id-number"));
            }
        } catch (IdNumber.Malformed e) {
            errors.add(error("idNumber", codeOf(e)));
        }
    }

    /** What is told of a text that is no ID number. */
    public static String codeOf(IdNumber.Malformed number) {
        return switch (number.flaw()) {
            case FORM -> "id-number-form";
            case DATE -> "id-number-date";
            case CHECKSUM -> "id-number-checksum";
        };
    }

    private static void checkAge(ApplicationForm form, LocalDate today, List<FieldError> errors) {
        LocalDate birth = form.birthDate();
        if (birth != null && (birth.isAfter(today) || birth.isBefore(EARLIEST_BIRTH))) {
            errors.add(error("birthDate", "birth-date-impossible"));
            return;
        }
        LocalDate signed = form.signedOn();
        if (signed == null) {
            return;
        }
        if (signed.isAfter(today)) {
            errors.add(error("signedOn", "signed-on-in-future"));
        } else if (birth != null && Period.between(birth, signed).getYears() < OF_AGE) {
            errors.add(error("birthDate", "under-age", OF_AGE));
        }
    }

    private void checkResidence(ApplicationForm form, LocalDate today, List<FieldError> errors) {
        if (form.residenceCode() != null
                && villages.find(form.residenceCode(), dayOf(form, today)).isEmpty()) {
            errors.add(error("residenceCode", "residence-unknown"));
        }
    }

    private void checkVillage(ApplicationForm form, DivisionCode township, LocalDate today, List<FieldError> errors) {
        String code = form.servingVillageCode();
        if (code == null) {
            return;
        }
        Optional<DivisionCode> village = villages.find(code, dayOf(form, today));
        if (village.isEmpty()) {
            errors.add(error("servingVillageCode", "village-unknown"));
        } else if (!township.contains(village.get())) {
            errors.add(error("servingVillageCode", "village-of-other-township"));
        }
    }

    private static LocalDate dayOf(ApplicationForm form, LocalDate today) {
        return form.signedOn() == null ? today : form.signedOn();
    }
}
