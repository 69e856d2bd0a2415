package org.wugu.gateway.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password that is read out or written down once: 16 characters that cannot be mistaken for one another (79 bits). */
final class TemporaryPassword {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    static String next() {
        return RANDOM.ints(16, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
