package org.wugu.example.errand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An errand that is to be run. */
public record NewErrand(
        @NotBlank @Size(max = LONGEST_NAME) String name,
        @NotNull LocalDate notBefore) {

    public static final int LONGEST_NAME = 60;
}
