package org.wugu.child.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.child.form.ChildForm.CivilAffairsClass;
import org.wugu.child.form.ChildForm.DisabilityType;
import org.wugu.child.form.ChildForm.Health;
import org.wugu.child.form.ChildForm.Income;
import org.wugu.child.form.ChildForm.Schooling;
import org.wugu.kernel.IdNumber;
import org.wugu.kernel.Masking;
import org.wugu.kernel.Mobile;

/**
 * A form as township and county see it before they ask for the identity: names of the family and numbers masked, the birth day as its
 * year, addresses left out.
 *
 * @param registeredResidenceGiven whether there is one, which is not shown
 * @param addressGiven the same of the address
 */
public record MaskedChildForm(
        @Nullable String ethnicity,
        int birthYear,
        @Nullable String idNumberMasked,
        @Nullable String noIdReason,
        boolean registeredResidenceGiven,
        String villageCode,
        boolean addressGiven,
        String category,
        @Nullable CivilAffairsClass civilAffairsClass,
        @Nullable Health health,
        @Nullable DisabilityType disabilityType,
        @Nullable Integer disabilityGrade,
        @Nullable String illness,
        @Nullable Schooling schooling,
        @Nullable String school,
        @Nullable String grade,
        @Nullable Boolean boarding,
        @Nullable MaskedParent father,
        @Nullable MaskedParent mother,
        @Nullable MaskedGuardian guardian,
        List<Income> income,
        List<String> policies,
        Consent consent) {

    /** A parent with name and numbers masked. */
    public record MaskedParent(
            Parent.Status status,
            @Nullable String nameMasked,
            @Nullable String idNumberMasked,
            @Nullable String phoneMasked) {

        static @Nullable MaskedParent of(@Nullable Parent parent) {
            return parent == null
                    ? null
                    : new MaskedParent(
                            requireNonNull(parent.status()),
                            maskedName(parent.name()),
                            maskedNumber(parent.idNumber()),
                            maskedPhone(parent.phone()));
        }
    }

    /** The guardian with name and numbers masked. */
    @Schema(name = "MaskedChildGuardian")
    public record MaskedGuardian(
            @Nullable String nameMasked,
            @Nullable String idNumberMasked,
            @Nullable String phoneMasked,
            String relation,
            Guardian.Capacity capacity) {

        static @Nullable MaskedGuardian of(@Nullable Guardian guardian) {
            return guardian == null
                    ? null
                    : new MaskedGuardian(
                            maskedName(guardian.name()),
                            maskedNumber(guardian.idNumber()),
                            maskedPhone(guardian.phone()),
                            requireNonNull(guardian.relation()),
                            requireNonNull(guardian.capacity()));
        }
    }

    public static MaskedChildForm of(ChildForm form) {
        return new MaskedChildForm(
                form.ethnicity(),
                requireNonNull(form.birthDate()).getYear(),
                maskedNumber(form.idNumber()),
                form.noIdReason(),
                form.registeredResidence() != null,
                requireNonNull(form.villageCode()),
                form.address() != null,
                requireNonNull(form.category()),
                form.civilAffairsClass(),
                form.health(),
                form.disabilityType(),
                form.disabilityGrade(),
                form.illness(),
                form.schooling(),
                form.school(),
                form.grade(),
                form.boarding(),
                MaskedParent.of(form.father()),
                MaskedParent.of(form.mother()),
                MaskedGuardian.of(form.guardian()),
                form.income() == null ? List.of() : form.income(),
                form.policies() == null ? List.of() : form.policies(),
                requireNonNull(form.consent()));
    }

    private static @Nullable String maskedName(@Nullable String name) {
        return name == null ? null : Masking.name(name);
    }

    private static @Nullable String maskedNumber(@Nullable String number) {
        return number == null ? null : IdNumber.of(number).masked();
    }

    private static @Nullable String maskedPhone(@Nullable String phone) {
        return phone == null ? null : new Mobile(phone).masked();
    }
}
