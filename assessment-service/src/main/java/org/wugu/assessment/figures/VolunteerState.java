package org.wugu.assessment.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;

/**
 * The whole of what figures need to know of a volunteer after one of its events.
 *
 * @param volunteer id, the same in all of its events
 * @param version 1, 2, 3, … without gaps; the greatest one known is the truth
 * @param township 9 digits, of the office that entered the volunteer
 * @param village 12 digits, where the volunteer serves
 * @param month in Asia/Shanghai, in which the stage was reached
 * @param occurredAt when the version came to be
 */
public record VolunteerState(
        UUID volunteer,
        long version,
        Stage stage,
        DivisionCode township,
        DivisionCode village,
        YearMonth month,
        Instant occurredAt) {}
