package org.wugu.child.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is right instead, and why.
 *
 * @param version as the caller last saw it
 */
record ScreeningCorrection(
        @NotNull Long version,
        @NotNull @Valid Findings findings,
        @NotBlank @Size(max = 500) String reason) {}
