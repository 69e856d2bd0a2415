package org.wugu.gateway.door;

import org.jspecify.annotations.Nullable;

/** A form in which something is sent shorter than it is; the shortest one first. */
enum Coding {
    BROTLI("br", "br"),
    GZIP("gzip", "gz");

    private final String token;
    private final String ending;

    Coding(String token, String ending) {
        this.token = token;
        this.ending = ending;
    }

    /** Its name on the wire. */
    String token() {
        return token;
    }

    /** What the name of a file in this form ends with. */
    String ending() {
        return ending;
    }

    /** @param accepted the header {@code Accept-Encoding}, or null when nothing was said */
    boolean isTakenBy(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (String one : accepted.split(",")) {
            String[] parts = one.strip().split("\\s*;\\s*", 2);
            if (token.equalsIgnoreCase(parts[0])) {
                return parts.length == 1 || !parts[1].matches("(?i)q\\s*=\\s*0(\\.0*)?");
            }
        }
        return false;
    }
}
