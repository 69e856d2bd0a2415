package org.wugu.volunteer.journey;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of those with whom a step is taken.
 *
 * @param version as the caller last saw it
 */
@Schema(name = "StepItem")
public record StepItem(@NotNull UUID id, @NotNull Long version) {}
