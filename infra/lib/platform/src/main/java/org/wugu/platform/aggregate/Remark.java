package org.wugu.platform.aggregate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says about an aggregate: a reason, an opinion or a circumstance.
 *
 * @param field what it is about, such as {@code mobile}, or null for the whole
 * @param text 1–500 characters
 */
public record Remark(
        @Nullable @Size(max = 60) String field,
        @NotBlank @Size(max = 500) String text) {

    /** A remark on the whole. */
    public static Remark onTheWhole(String text) {
        return new Remark(null, text);
    }
}
