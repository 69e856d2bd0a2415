package org.wugu.testing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What came back.
 *
 * @param headers by their names in lower case
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public static final Answer NONE = new Answer(0, Map.of(), new byte[0]);

    private static final int SHOWN = 400;

    /** The request was right after all. */
    public boolean isTaken() {
        return status / 100 == 2;
    }

    /** A refusal that says nothing a person or a program could read. */
    public boolean isUnexplained() {
        return status >= 400 && !contentType().startsWith("application/problem+json");
    }

    public String contentType() {
        return headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    }

    /** The beginning of the body. */
    public String text() {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
