package org.wugu.platform.logging;

import java.util.regex.Pattern;

/**
 * Takes ID numbers, mobile numbers and tokens out of a text, wherever they stand in it. Names and addresses have no shape
 * to be known by: keeping those out is the duty of whoever writes the log line.
 */
final class Redaction {

    /** 18 places with a plausible date of birth; a wrong check digit still identifies somebody. */
    private static final Pattern ID_NUMBER = Pattern.compile(
            "(?<![0-9A-Fa-f])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Fa-f])");
    /** With or without country code and the usual gaps. Hex digits around it mean that it is part of an id. */
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9A-Fa-f])(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![0-9A-Fa-f])");

    private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer\\s+)[A-Za-z0-9._~+/=-]{8,}");
    private static final Pattern JWT = Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*");

    private Redaction() {}

    static String of(String text) {
        String safe = ID_NUMBER.matcher(text).replaceAll("[id-number]");
        safe = MOBILE.matcher(safe).replaceAll("[mobile]");
        safe = BEARER.matcher(safe).replaceAll("$1[token]");
        return JWT.matcher(safe).replaceAll("[token]");
    }
}
