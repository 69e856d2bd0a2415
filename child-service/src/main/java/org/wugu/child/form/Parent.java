package org.wugu.child.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.people.Typing;

/**
 * A child's father or mother (父亲, 母亲).
 *
 * @param status how it is with the parent
 * @param name absent where nobody knows it
 */
@Schema(name = "ChildParent")
public record Parent(
        @Nullable @NotNull(message = "parent-status-required")
        Status status,

        @Nullable @Size(max = 50, message = "name-too-long") @Pattern(regexp = Typed.NAME, message = "name-characters")
        String name,

        @Nullable String idNumber,

        @Nullable @Pattern(regexp = Typed.PHONE, message = "mobile-form")
        String phone) {

    /** How it is with a parent. */
    @Schema(name = "ParentStatus")
    public enum Status {
        /** 健在. */
        HEALTHY,
        /** 死亡. */
        DEAD,
        /** 失踪. */
        MISSING,
        /** 重残. */
        SEVERELY_DISABLED,
        /** 重病. */
        SERIOUSLY_ILL,
        /** 精神障碍. */
        MENTALLY_ILL,
        /** 服刑. */
        IMPRISONED,
        /** 戒毒. */
        IN_REHABILITATION,
        /** 失联. */
        OUT_OF_CONTACT;

        /** Whether the parent may be one of whom nobody knows the name. */
        boolean mayBeUnnamed() {
            return this == DEAD || this == MISSING || this == OUT_OF_CONTACT;
        }
    }

    Parent normalised() {
        return new Parent(status, Typing.name(name), Typing.digits(idNumber), Typing.digits(phone));
    }

    @Nullable
    Relative person() {
        return name == null ? null : new Relative(name, idNumber, phone);
    }

    Parent who(@Nullable Relative person) {
        return person == null
                ? new Parent(status, null, null, null)
                : new Parent(status, person.name(), person.idNumber(), person.phone());
    }

    @Override
    public String toString() {
        return "Parent";
    }
}
