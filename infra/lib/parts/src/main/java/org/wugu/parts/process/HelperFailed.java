package org.wugu.parts.process;

import org.jspecify.annotations.Nullable;

/** A helper program that did not end well. */
public final class HelperFailed extends Trouble {
    private static final long serialVersionUID = 1L;

    private final @Nullable Integer code;

    HelperFailed(String sentence, @Nullable Integer code) {
        super(sentence);
        this.code = code;
    }

    /** Its exit code; null when it did not end in time. */
    public @Nullable Integer code() {
        return code;
    }
}
