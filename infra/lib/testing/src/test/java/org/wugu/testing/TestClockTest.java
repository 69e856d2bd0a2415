package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.CorpsTime;

class TestClockTest {

    private static final Duration MOMENT = Duration.ofMillis(250);

    private final LocalDate tomorrow = TestClock.today().plusDays(1);
    private final Instant midnight = tomorrow.atStartOfDay(CorpsTime.ZONE).toInstant();

    @AfterEach
    void theNextTestHasTheSameDay() {
        TestClock.release();
    }

    @Test
    void theDayThatATestAsksForLastsUntilTheTestIsOver() {
        // Given
        TestClock.advanceTo(midnight.minus(MOMENT));

        // When
        LocalDate day = TestClock.today();
        letPass(MOMENT);

        // Then
        assertThat(day).isEqualTo(tomorrow.minusDays(1));
        assertThat(LocalDate.now(new TestClock())).isEqualTo(day);
        assertThat(TestClock.now()).isBefore(midnight);

        // When
        TestClock.release();

        // Then
        assertThat(LocalDate.now(new TestClock())).isEqualTo(tomorrow);
    }

    @Test
    void whoDoesNotAskForTheDaySeesItChange() {
        // Given
        Clock clock = new TestClock();
        TestClock.advanceTo(midnight.minus(MOMENT));

        // When
        letPass(MOMENT);

        // Then
        assertThat(LocalDate.now(clock)).isEqualTo(tomorrow);
    }

    @Test
    void aClockIsNotPutBack() {
        Instant past = TestClock.now().minus(MOMENT);
        assertThatThrownBy(() -> TestClock.advanceTo(past)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void letPass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
