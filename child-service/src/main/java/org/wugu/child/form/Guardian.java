package org.wugu.child.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.people.Typing;

/**
 * Who really cares for a child (实际监护人).
 *
 * @param relation 与儿童关系, a text that the form offers
 * @param capacity 监护能力
 */
@Schema(name = "ChildGuardian")
public record Guardian(
        @Nullable
        @NotNull(message = "guardian-name-required")
        @Size(max = 50, message = "name-too-long")
        @Pattern(regexp = Typed.NAME, message = "name-characters")
        String name,

        @Nullable String idNumber,

        @Nullable @Pattern(regexp = Typed.PHONE, message = "mobile-form")
        String phone,

        @Nullable @NotNull(message = "relation-required") @Size(max = 20, message = "relation-too-long")
        String relation,

        @Nullable @NotNull(message = "capacity-required") Capacity capacity) {

    /** 监护能力. */
    @Schema(name = "GuardianCapacity")
    public enum Capacity {
        /** 有监护能力. */
        ABLE,
        /** 监护能力不足. */
        LIMITED,
        /** 无监护能力. */
        UNABLE
    }

    Guardian normalised() {
        return new Guardian(
                Typing.name(name), Typing.digits(idNumber), Typing.digits(phone), Typing.text(relation), capacity);
    }

    @Nullable
    Relative person() {
        return name == null ? null : new Relative(name, idNumber, phone);
    }

    Guardian who(@Nullable Relative person) {
        return person == null
                ? new Guardian(null, null, null, relation, capacity)
                : new Guardian(person.name(), person.idNumber(), person.phone(), relation, capacity);
    }

    @Override
    public String toString() {
        return "Guardian";
    }
}
