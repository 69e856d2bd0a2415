package org.wugu.child.registration;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.forms.FormErrors;
import org.wugu.platform.people.Typing;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Whom a clerk looks for before registering: by ID number, or by name and birth day together. */
record SearchedChild(
        @Nullable @Size(max = 50) String name,
        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 30) String idNumber) {

    SearchedChild {
        name = Typing.name(name);
        idNumber = Typing.digits(idNumber);
    }

    /** @throws Problem {@code invalid} unless there is a number, or name and birth day */
    void require() {
        if (idNumber == null && (name == null || birthDate == null)) {
            throw new Problem(PlatformProblems.INVALID)
                    .withField(name == null ? "name" : "birthDate", "search-by-name-and-day");
        }
    }

    /** The number, if one is given. @throws Problem {@code invalid} when it is none */
    @Nullable
    IdNumber number() {
        try {
            return idNumber == null ? null : IdNumber.of(idNumber);
        } catch (IdNumber.Malformed e) {
            throw new Problem(PlatformProblems.INVALID).withField("idNumber", FormErrors.codeOf(e));
        }
    }
}
