package org.wugu.volunteer.appointment;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is printed on a certificate for its verification (验证码): 12 random characters, since certificate numbers can be
 * counted up and would tell anybody who is appointed. 60 bits; without letters that are taken for digits.
 */
final class VerificationCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** The code as it is kept, whatever hyphens, blanks and small letters were typed, or empty when it cannot be one. */
    static Optional<String> typed(String text) {
        String code = text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? Optional.of(code) : Optional.empty();
    }

    /** As it is printed: in groups of four. */
    static String printed(String code) {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }
}
