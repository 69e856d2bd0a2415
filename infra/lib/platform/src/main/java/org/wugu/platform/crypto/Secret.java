package org.wugu.platform.crypto;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What cannot be guessed: for an address, or to be read out and written down. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern LEGIBLE_FORM = Pattern.compile("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");

    /** Without those that are taken for each other when read out or written down: 0 and O, 1 and I. */
    private static final String LEGIBLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Secret() {}

    /** 192 random bits, fit for an address. */
    public static String token() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** Ten characters, 50 bits, such as {@code 7KQ2M-X4HPD}. */
    public static String legible() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append(i == 5 ? "-" : "").append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return text.toString();
    }

    public static boolean isLegible(String text) {
        return LEGIBLE_FORM.matcher(text).matches();
    }
}
