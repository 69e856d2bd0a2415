package org.wugu.volunteer.form;

import static java.util.Objects.requireNonNull;

import org.wugu.kernel.IdNumber;
import org.wugu.kernel.Mobile;

/**
 * What a list shows of a form.
 *
 * @param idNumber as {@code 3715**********1234}
 * @param mobile as {@code 138****1234}
 */
public record MaskedNumbers(String idNumber, String mobile) {

    static MaskedNumbers of(ApplicationForm form) {
        return new MaskedNumbers(
                IdNumber.of(requireNonNull(form.idNumber())).masked(),
                new Mobile(requireNonNull(form.mobile())).masked());
    }
}
