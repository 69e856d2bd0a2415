package org.wugu.volunteer.journey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of those with whom a step was to be taken.
 *
 * @param problem slug of the problem that was in the way, such as {@code wrong-stage}, or null when the step is taken
 * @param detail the problem's sentence in the caller's language
 * @param application where the volunteer stands now, or null when there was a problem
 */
public record StepOutcome(
        UUID id,
        @Nullable String problem,
        @Nullable String detail,
        @Nullable ApplicationState application) {

    /** With whom the step is taken. */
    public static List<UUID> taken(List<StepOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.application() != null)
                .map(StepOutcome::id)
                .toList();
    }
}
