package org.wugu.divisions.data;

/** A file of divisions that cannot be loaded; the message names file, line and what is wrong. */
public final class DivisionFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DivisionFileException(String message) {
        super(message);
    }

    DivisionFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
