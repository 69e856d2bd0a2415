package org.wugu.platform.retry;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * How long to wait before work that failed is tried again: twice as long after each failure, never longer than a bound.
 * Of that time at least half is waited and the rest is left to chance, so that replicas which an outage has stopped
 * together do not all come back in the same moment.
 */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator chance;

    /** From a tenth of a second to five seconds: what stopped us is mostly a restart, and that takes seconds. */
    public static Backoff ofOutage() {
        return new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5), new Random());
    }

    Backoff(Duration first, Duration longest, RandomGenerator chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    /** @param failures how often the work has failed in a row, from 1 on */
    public Duration after(int failures) {
        Duration whole = first;
        for (int i = 1; i < failures && whole.compareTo(longest) < 0; i++) {
            whole = whole.multipliedBy(2);
        }
        double half = Math.min(whole.toMillis(), longest.toMillis()) / 2.0;
        return Duration.ofMillis(Math.round(half + half * chance.nextDouble()));
    }
}
