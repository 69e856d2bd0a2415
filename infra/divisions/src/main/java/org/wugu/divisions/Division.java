package org.wugu.divisions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/**
 * One administrative division (行政区划). Codes outlive divisions: a merged village keeps its row, with the day on which
 * it ended and the code that took its place.
 *
 * @param code national or local code
 * @param name official name, without the names of the divisions above
 * @param validFrom first day on which the division existed, or null when the source does not say
 * @param validTo first day on which it no longer existed, or null while it exists
 * @param local true for a unit outside the national list, such as a development zone
 * @param successor the division that took its place at {@code validTo}, or null
 */
public record Division(
        DivisionCode code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean local,
        @Nullable DivisionCode successor) {

    public Level level() {
        return code.level();
    }

    /** The division that this one lies in; empty for a province. */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(code.ancestor(Level.PROVINCE));
            case COUNTY -> Optional.of(code.ancestor(Level.CITY));
            case TOWNSHIP -> Optional.of(code.ancestor(Level.COUNTY));
            case VILLAGE -> Optional.of(code.ancestor(Level.TOWNSHIP));
        };
    }

    /** Whether the division existed on that day. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
