package org.wugu.platform.aggregate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of a refusal: why, for whom it concerns. */
public record Reason(@NotBlank @Size(max = 500) String reason) {}
