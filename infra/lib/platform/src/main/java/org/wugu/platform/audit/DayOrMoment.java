package org.wugu.platform.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.CorpsTime;
import org.wugu.platform.http.Unreadable;
import org.wugu.platform.time.Calendar;

/**
 * A day in China, or a moment with its offset, as an end of what is asked for.
 *
 * @param from the first moment of it
 * @param until the first moment after a day; the moment itself
 */
@Schema(type = SchemaType.STRING, description = "A day (2026-11-23, in China) or a moment with offset")
public record DayOrMoment(Instant from, Instant until) {

    /** @throws IllegalArgumentException when the text is neither */
    public static DayOrMoment fromString(String text) {
        try {
            return day(text);
        } catch (DateTimeException notADay) {
            return moment(text);
        }
    }

    private static DayOrMoment day(String text) {
        LocalDate day = Calendar.day(text);
        ZonedDateTime midnight = day.atStartOfDay(CorpsTime.ZONE);
        return new DayOrMoment(midnight.toInstant(), midnight.plusDays(1).toInstant());
    }

    private static DayOrMoment moment(String text) {
        try {
            Instant moment = Calendar.moment(text);
            return new DayOrMoment(moment, moment);
        } catch (DateTimeException e) {
            throw new Unreadable("date-or-time");
        }
    }
}
