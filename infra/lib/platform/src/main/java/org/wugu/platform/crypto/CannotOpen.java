package org.wugu.platform.crypto;

/**
 * Sealed bytes that do not open: changed, moved to another row, or sealed by a key that the key file no longer has. It is
 * never the caller's mistake.
 */
public final class CannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotOpen(String context, Throwable cause) {
        super("the sealed value of " + context + " does not open: it was changed or moved, or its key is gone", cause);
    }
}
