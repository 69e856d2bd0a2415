package org.wugu.assessment.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode;

/**
 * The whole of what figures need to know of a volunteer after one of its events.
 *
 * @param volunteer id, the same in all of its events
 * @param version 1, 2, 3, … without gaps; the greatest one known is the truth
 * @param township 9 digits, of the office that entered the volunteer
 * @param village 12 digits, where the volunteer serves
 * @param month in Asia/Shanghai, in which the stage was reached
 * @param coveredFrom month in which the county approved, from which on the village is covered; null without approval
 * @param coveredUntil month in which the volunteer left, whose end found the village without; null while that is not so
 * @param occurredAt when the version came to be
 */
public record VolunteerState(
        UUID volunteer,
        long version,
        Stage stage,
        DivisionCode township,
        DivisionCode village,
        YearMonth month,
        @Nullable YearMonth coveredFrom,
        @Nullable YearMonth coveredUntil,
        Instant occurredAt) {

    /** The month, in Asia/Shanghai, in which this version said where the volunteer serves. */
    YearMonth occurredIn() {
        return YearMonth.from(occurredAt.atZone(CorpsTime.ZONE));
    }
}
