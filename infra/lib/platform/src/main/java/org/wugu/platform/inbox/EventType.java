package org.wugu.platform.inbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the type of an event says: {@code org.wugu.<aggregate>.<act>.v<version>}. A service's topics tell of all its
 * aggregates, so the type names the aggregate and not the service.
 *
 * @param version of the contract, not of the aggregate
 */
record EventType(String aggregate, String act, int version) {

    private static final String NAME = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern FORM =
            Pattern.compile("org\\.wugu\\.(" + NAME + ")\\.(" + NAME + ")\\.v([1-9][0-9]{0,3})");

    /** @throws IllegalArgumentException when it does not have that form */
    static EventType of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("the type names no aggregate, act and version: " + text);
        }
        return new EventType(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
    }
}
