package org.wugu.sheets;

import java.util.List;

/** A cell that is not what its column holds. */
public final class UnreadableCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code the key of the sentence: {@code field.<code>} in the bundle of problems
     * @param arguments what fills the sentence's places
     */
    public UnreadableCell(String code, Object... arguments) {
        // Thrown for cells by the thousand, and always caught: a stack trace would cost more than the reading.
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }
}
