package org.wugu.platform.aggregate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * One of those with whom a step is taken.
 *
 * @param version as the caller last saw it
 */
public record StepItem(@NotNull UUID id, @NotNull Long version) {}
