package org.wugu.child.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another due day, and why.
 *
 * @param version of the round, as the caller last saw it
 */
@Schema(name = "ScreeningDueDay")
record NewDueDay(
        @NotNull Long version,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 500) String reason) {}
