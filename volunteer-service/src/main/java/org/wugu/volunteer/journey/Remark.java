package org.wugu.volunteer.journey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says about an application: a reason or an opinion.
 *
 * @param field the field of the form that it is about, such as {@code mobile}, or null for the whole
 * @param text 1–500 characters
 */
@Schema(name = "Remark")
public record Remark(
        @Nullable @Size(max = 60) String field,
        @NotBlank @Size(max = 500) String text) {

    /** A remark on the whole application. */
    public static Remark onTheWhole(String text) {
        return new Remark(null, text);
    }
}
