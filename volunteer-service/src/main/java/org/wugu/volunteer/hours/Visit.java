package org.wugu.volunteer.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;

/**
 * A visit (走访) as child-service tells of it.
 *
 * @param version counts what was told of the visit; only a greater one than is known changes anything
 * @param township whose visit it is, wherever the volunteers serve
 * @param volunteers who went, each for all of the minutes
 * @param minutes 1 to 1440, without travel
 * @param at when it became so
 */
public record Visit(
        UUID id,
        long version,
        DivisionCode township,
        State state,
        LocalDate visitedOn,
        int minutes,
        List<UUID> volunteers,
        Instant at) {

    /** What its hours are: to be confirmed, confirmed, or a mistake. */
    public enum State {
        RECORDED,
        CONFIRMED,
        WITHDRAWN
    }
}
