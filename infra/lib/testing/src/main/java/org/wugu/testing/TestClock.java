package org.wugu.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;

/**
 * The clock of the service under test and of the test that asks it. It shows what the property {@value #START} says when
 * the first test begins and ticks on from there; without the property, the machine's time. So a day that begins, ends or
 * is rare is tried on any day, and no test comes to fail by the hour at which it runs.
 *
 * <p>The day changes while tests run, as it does while people work. Who asks for {@link #today()} gets a day that lasts
 * until the test is over: the clock stands still before midnight and catches up after the test. Tokens, the database's
 * own times and waiting go by the machine's clock.
 */
@Alternative
@Priority(1)
@Singleton
public final class TestClock extends Clock {

    private static final String START = "wugu.test.clock";

    /** Shared by all class loaders of a test run, hence texts among the system properties. */
    private static final String AHEAD = "org.wugu.testing.clock.ahead";

    private static final String BEGUN = "org.wugu.testing.clock.begun";
    private static final String DAY_ENDS = "org.wugu.testing.clock.day-ends";

    private static final Duration TICK = Duration.ofNanos(1000);

    private final ZoneId zone;

    TestClock() {
        this(CorpsTime.ZONE);
    }

    private TestClock(ZoneId zone) {
        super();
        this.zone = zone;
    }

    /** What the service under test takes for the present. */
    public static Instant now() {
        Instant time = ticking();
        Instant end = property(DAY_ENDS, Instant::parse);
        return end == null || time.isBefore(end) ? time : end.minus(TICK);
    }

    /** The corps' day, which lasts until the test is over. */
    public static LocalDate today() {
        LocalDate day = LocalDate.ofInstant(now(), CorpsTime.ZONE);
        System.setProperty(
                DAY_ENDS,
                day.plusDays(1).atStartOfDay(CorpsTime.ZONE).toInstant().toString());
        return day;
    }

    /** Lets the clock tick on from another time, over midnight too; it must not be put back, as no clock of life is. */
    public static void advanceTo(Instant time) {
        if (time.isBefore(now())) {
            throw new IllegalArgumentException(time + " is over; it is " + now());
        }
        System.clearProperty(DAY_ENDS);
        tickFrom(time);
    }

    /** The first test begins: from now on the clock ticks. */
    static void begin() {
        if (System.getProperty(BEGUN) == null) {
            tickFrom(now());
        }
    }

    /** A test is over, and with it the day that it had asked for, if it is midnight. */
    static void release() {
        System.clearProperty(DAY_ENDS);
    }

    private static void tickFrom(Instant time) {
        System.setProperty(AHEAD, Duration.between(Instant.now(), time).toString());
        System.setProperty(BEGUN, "true");
    }

    private static Instant ticking() {
        Instant start = System.getProperty(BEGUN) == null ? property(START, TestClock::start) : null;
        if (start != null) {
            return start;
        }
        Duration ahead = property(AHEAD, Duration::parse);
        return ahead == null ? Instant.now() : Instant.now().plus(ahead);
    }

    private static Instant start(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static <T> @Nullable T property(String name, Function<String, T> reading) {
        String text = System.getProperty(name, "");
        return text.isEmpty() ? null : reading.apply(text);
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other);
    }
}
