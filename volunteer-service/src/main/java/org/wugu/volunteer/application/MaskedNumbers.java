package org.wugu.volunteer.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.wugu.kernel.IdNumber;
import org.wugu.kernel.Mobile;

/**
 * What a list shows of a form, kept sealed beside it, so that no list opens forms.
 *
 * @param idNumber as {@code 3715**********1234}
 * @param mobile as {@code 138****1234}
 */
record MaskedNumbers(String idNumber, String mobile) {

    private static final String BETWEEN = " ";

    static MaskedNumbers of(ApplicationForm form) {
        return new MaskedNumbers(
                IdNumber.of(requireNonNull(form.idNumber())).masked(),
                new Mobile(requireNonNull(form.mobile())).masked());
    }

    /** What {@link #asText} has written. */
    static MaskedNumbers ofText(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int between = text.indexOf(BETWEEN);
        return new MaskedNumbers(text.substring(0, between), text.substring(between + 1));
    }

    String asText() {
        return idNumber + BETWEEN + mobile;
    }
}
