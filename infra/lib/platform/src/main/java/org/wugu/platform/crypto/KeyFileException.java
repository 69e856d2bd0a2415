package org.wugu.platform.crypto;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A key file that cannot be used. The message is one sentence for the operator: which setting, which file, what to do. */
public final class KeyFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyFileException(String setting, Path file, String complaint, @Nullable Throwable cause) {
        super(setting + " = " + file.toAbsolutePath() + ": " + complaint, cause);
    }
}
