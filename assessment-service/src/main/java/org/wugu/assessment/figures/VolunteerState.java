package org.wugu.assessment.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode;

/**
 * The whole of what figures need to know of a volunteer.
 *
 * @param id the same in all of its events
 * @param version of the newest event
 * @param township 9 digits, of the office that entered the volunteer
 * @param village 12 digits, where the volunteer serves
 * @param month in Asia/Shanghai, in which the stage was reached
 * @param coveredFrom month in which the county approved, from which on the village is covered; null without approval
 * @param coveredUntil month in which the volunteer left, whose end found the village without; null while that is not so
 * @param occurredAt when the version came to be
 * @param stays of each month with an event since the approval, what the last of them said of where the volunteer serves
 */
public record VolunteerState(
        UUID id,
        long version,
        Stage stage,
        DivisionCode township,
        DivisionCode village,
        YearMonth month,
        @Nullable YearMonth coveredFrom,
        @Nullable YearMonth coveredUntil,
        Instant occurredAt,
        List<Stay> stays)
        implements Subject.State {

    /** What an event says. */
    public VolunteerState(
            UUID id,
            long version,
            Stage stage,
            DivisionCode township,
            DivisionCode village,
            YearMonth month,
            @Nullable YearMonth coveredFrom,
            @Nullable YearMonth coveredUntil,
            Instant occurredAt) {
        this(
                id,
                version,
                stage,
                township,
                village,
                month,
                coveredFrom,
                coveredUntil,
                occurredAt,
                coveredFrom == null
                        ? List.of()
                        : List.of(new Stay(YearMonth.from(occurredAt.atZone(CorpsTime.ZONE)), version, village)));
    }

    VolunteerState with(List<Stay> known) {
        return new VolunteerState(
                id, version, stage, township, village, month, coveredFrom, coveredUntil, occurredAt, known);
    }
}
