package org.wugu.platform.aggregate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A step with many, and why it is taken.
 *
 * @param reason 1–500 characters, said of each
 */
public record ReasonedSteps(
        @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid StepItem> items,
        @NotBlank @Size(max = 500) String reason) {

    /** The reason, for the history of each. */
    public List<Remark> remarks() {
        return List.of(Remark.onTheWhole(reason));
    }
}
