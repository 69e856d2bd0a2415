package org.wugu.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time that the corps lives by, wherever its machines stand. */
public final class CorpsTime {

    /** The zone in which days, months and deadlines are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CorpsTime() {}

    /** That long before a moment, and not before the day of the moment begins. */
    public static Instant earlierThatDay(Instant moment, Duration time) {
        Instant earlier = moment.minus(time);
        Instant midnight = LocalDate.ofInstant(moment, ZONE).atStartOfDay(ZONE).toInstant();
        return earlier.isBefore(midnight) ? midnight : earlier;
    }
}
