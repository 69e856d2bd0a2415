package org.wugu.bench.feed;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Moments at random, so many a second on average, as people who know nothing of each other send. The moments are fixed
 * beforehand and do not wait for what is slow.
 */
final class Pace {

    private static final double NANOS_PER_SECOND = 1e9;

    private final double perSecond;
    private final Random random = new Random(42);
    private long next = System.nanoTime();

    Pace(double perSecond) {
        this.perSecond = perSecond;
    }

    /** Waits for the next moment; answers it. It has passed already when the caller was late. */
    long await() {
        next += (long) (-Math.log(1 - random.nextDouble()) / perSecond * NANOS_PER_SECOND);
        for (long left = next - System.nanoTime(); left > 0; left = next - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return next;
    }
}
