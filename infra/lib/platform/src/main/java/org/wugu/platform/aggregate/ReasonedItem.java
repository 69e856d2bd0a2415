package org.wugu.platform.aggregate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The body of a step with a reason, where the address does not say with whom.
 *
 * @param version as the caller last saw it
 */
public record ReasonedItem(
        @NotNull UUID id,
        @NotNull Long version,
        @NotBlank @Size(max = 500) String reason) {}
