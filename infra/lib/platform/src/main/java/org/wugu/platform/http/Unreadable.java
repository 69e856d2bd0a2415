package org.wugu.platform.http;

import java.util.List;

/** The text of a parameter is nothing of its type, for a reason that has a sentence of its own. */
public final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** @param code the key of the sentence: {@code field.<code>} in the bundle, whose places the arguments fill */
    public Unreadable(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
