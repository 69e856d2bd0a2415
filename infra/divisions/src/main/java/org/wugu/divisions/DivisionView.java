package org.wugu.divisions;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/**
 * One division.
 *
 * @param validFrom first day, or null when it was there before the records of the source begin
 * @param validTo first day on which it no longer existed, or null while it exists
 * @param local true for a unit outside the national list
 * @param successor code of the division that took its place
 */
@Schema(name = "Division")
public record DivisionView(
        String code,
        String name,
        Level level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean local,
        @Nullable String successor) {

    public static DivisionView of(Division division) {
        DivisionCode successor = division.successor();
        return new DivisionView(
                division.code().value(),
                division.name(),
                division.level(),
                division.validFrom(),
                division.validTo(),
                division.local(),
                successor == null ? null : successor.value());
    }
}
