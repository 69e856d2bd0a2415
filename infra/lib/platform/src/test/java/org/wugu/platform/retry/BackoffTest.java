package org.wugu.platform.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Chance at its ends: every bit, and none. */
    private static final RandomGenerator MOST = () -> -1L;

    private static final RandomGenerator LEAST = () -> 0L;

    @Test
    void the_pause_doubles_with_each_failure_up_to_the_bound() {
        List<Long> wholes = IntStream.rangeClosed(1, 8)
                .mapToObj(failures -> longestOf(failures).toMillis())
                .toList();

        assertThat(wholes).containsExactly(100L, 200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L);
    }

    @Test
    void at_least_half_of_it_is_waited() {
        assertThat(new Backoff(FIRST, LONGEST, LEAST).after(3)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void no_number_of_failures_makes_it_longer_than_the_bound() {
        assertThat(longestOf(Integer.MAX_VALUE)).isEqualTo(LONGEST);
    }

    @Test
    void those_who_failed_together_do_not_come_back_together() {
        Backoff backoff = new Backoff(FIRST, LONGEST, new Random(1));

        List<Duration> pauses =
                IntStream.range(0, 100).mapToObj(replica -> backoff.after(6)).toList();

        assertThat(pauses)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMillis(1600), Duration.ofMillis(3200)));
        assertThat(pauses.stream().distinct()).hasSizeGreaterThan(50);
    }

    private static Duration longestOf(int failures) {
        return new Backoff(FIRST, LONGEST, MOST).after(failures);
    }
}
