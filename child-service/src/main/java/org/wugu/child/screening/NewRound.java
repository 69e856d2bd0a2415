package org.wugu.child.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round that is to be opened.
 *
 * @param dueOn last day on which a village is searched in time
 */
@Schema(name = "NewScreeningRound")
record NewRound(
        @NotBlank @Size(max = 60) String title, @NotNull LocalDate dueOn) {}
