package org.wugu.acceptance.programs;

import java.util.UUID;

/** A trace that a caller begins (W3C trace context). @param id 32 hexadecimal digits */
public record Trace(String id) {

    public static Trace begin() {
        return new Trace(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The header {@code traceparent}: this trace, some span of ours, sampled. */
    public String parent() {
        return "00-" + id + "-" + id.substring(0, 15) + "1-01";
    }
}
