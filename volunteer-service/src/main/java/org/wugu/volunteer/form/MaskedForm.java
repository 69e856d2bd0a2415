package org.wugu.volunteer.form;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Masking;
import org.wugu.kernel.Mobile;
import org.wugu.volunteer.form.ApplicationForm.EmergencyContact;
import org.wugu.volunteer.form.ApplicationForm.PoliticalStatus;

/**
 * A form as township and county see it before they ask for the identity: numbers masked, the birth date as its year, the
 * residence as its township, address and WeChat left out.
 *
 * @param wechatGiven whether there is a WeChat number, which is not shown
 * @param addressGiven the same of the address
 */
public record MaskedForm(
        @Nullable String ethnicity,
        int birthYear,
        String idNumberMasked,
        @Nullable PoliticalStatus politicalStatus,
        @Nullable String education,
        @Nullable String occupation,
        @Nullable String employer,
        String residenceTownshipCode,
        String mobileMasked,
        boolean wechatGiven,
        boolean addressGiven,
        @Nullable List<String> skills,
        @Nullable List<String> intentions,
        @Nullable String availableTime,
        @Nullable String health,
        @Nullable MaskedContact emergencyContact,
        LocalDate signedOn) {

    /** The emergency contact with name and number masked. */
    public record MaskedContact(String nameMasked, @Nullable String relation, String mobileMasked) {}

    public static MaskedForm of(ApplicationForm form) {
        MaskedNumbers numbers = MaskedNumbers.of(form);
        return new MaskedForm(
                form.ethnicity(),
                requireNonNull(form.birthDate()).getYear(),
                numbers.idNumber(),
                form.politicalStatus(),
                form.education(),
                form.occupation(),
                form.employer(),
                DivisionCode.of(requireNonNull(form.residenceCode()))
                        .ancestor(Level.TOWNSHIP)
                        .value(),
                numbers.mobile(),
                form.wechat() != null,
                form.address() != null,
                form.skills(),
                form.intentions(),
                form.availableTime(),
                form.health(),
                form.emergencyContact() == null ? null : contact(form.emergencyContact()),
                requireNonNull(form.signedOn()));
    }

    private static MaskedContact contact(EmergencyContact contact) {
        return new MaskedContact(
                Masking.name(requireNonNull(contact.name())),
                contact.relation(),
                new Mobile(requireNonNull(contact.mobile())).masked());
    }
}
