package org.wugu.platform.forms;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.kernel.IdNumber;
import org.wugu.problem.Problem.FieldError;

/** Gathers everything that is wrong with a form, so that it is told at once. */
public final class FormErrors {

    private final List<FieldError> errors = new ArrayList<>();

    /**
     * Begins with what the form's own constraints say; their messages are codes of sentences.
     *
     * @param groups of the constraints that are asked; those without a group when there are none
     */
    public FormErrors(Validator validator, Object form, Class<?>... groups) {
        validator.validate(form, groups).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(this::add);
    }

    private void add(ConstraintViolation<?> violation) {
        add(violation.getPropertyPath().toString().replace(".<list element>", ""), violation.getMessage());
    }

    /** @param field named as in the JSON of the form */
    public void add(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, List.of(arguments)));
    }

    /** The number that stands in a field; nothing where none is given, and where it is no such number, which is told. */
    public Optional<IdNumber> idNumber(String field, @Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(IdNumber.of(typed));
        } catch (IdNumber.Malformed e) {
            add(field, codeOf(e));
            return Optional.empty();
        }
    }

    /** Tells where birth day or gender are others than the number says. */
    public void compare(IdNumber number, @Nullable LocalDate birthDate, @Nullable Gender gender) {
        if (birthDate != null && !birthDate.equals(number.birthDate())) {
            add("birthDate", "birth-date-not-of-id-number");
        }
        if (gender != null && gender != number.gender()) {
            add("gender", "gender-not-of-id-number");
        }
    }

    /** What is told of a text that is no ID number. */
    public static String codeOf(IdNumber.Malformed number) {
        return "id-number-" + number.flaw().name().toLowerCase(Locale.ROOT);
    }

    /** @param passed makes the form of one that has no errors */
    public <T> FormOutcome<T> outcome(Supplier<T> passed) {
        return errors.isEmpty()
                ? new FormOutcome<>(passed.get(), List.of())
                : new FormOutcome<>(null, List.copyOf(errors));
    }
}
