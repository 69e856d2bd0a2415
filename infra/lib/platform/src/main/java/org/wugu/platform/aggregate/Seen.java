package org.wugu.platform.aggregate;

import jakarta.validation.constraints.NotNull;

/**
 * The body of a step that needs no more than what was seen.
 *
 * @param version as the caller last saw it
 */
public record Seen(@NotNull Long version) {}
