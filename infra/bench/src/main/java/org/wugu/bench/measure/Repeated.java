package org.wugu.bench.measure;

import java.time.Duration;
import java.util.concurrent.Callable;

/** The same done again and again by one thread. */
public final class Repeated {

    private Repeated() {}

    /** How long it took each time. */
    public static Latencies measure(Duration time, Callable<?> work) throws Exception {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            work.call();
            latencies.add(System.nanoTime() - start);
        }
        return latencies;
    }
}
