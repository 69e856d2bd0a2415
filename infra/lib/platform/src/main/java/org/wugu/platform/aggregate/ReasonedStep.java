package org.wugu.platform.aggregate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A step with one, and why it is taken.
 *
 * @param version as the caller last saw it
 * @param reason 1–500 characters
 */
public record ReasonedStep(
        @NotNull Long version, @NotBlank @Size(max = 500) String reason) {

    /** The reason, for the history. */
    public List<Remark> remarks() {
        return List.of(Remark.onTheWhole(reason));
    }
}
