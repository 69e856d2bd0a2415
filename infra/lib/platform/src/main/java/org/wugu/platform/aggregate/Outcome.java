package org.wugu.platform.aggregate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many with whom something was to be done.
 *
 * @param id as it was asked for
 * @param problem slug of the problem that was in the way, such as {@code not-found}, or null when it is done
 * @param detail the problem's sentence in the caller's language
 */
public record Outcome(
        UUID id, @Nullable String problem, @Nullable String detail) {

    /** Whether it is done. */
    public boolean done() {
        return problem == null;
    }
}
