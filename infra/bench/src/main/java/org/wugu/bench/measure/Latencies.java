package org.wugu.bench.measure;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Durations, kept to three digits; any thread may add. */
public final class Latencies {

    private static final long LONGEST_NANOS = 600_000_000_000L;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Histogram histogram = new ConcurrentHistogram(LONGEST_NANOS, 3);

    /** Adds one. What is below zero counts as zero: it was seen before it was acknowledged. */
    public void add(long nanos) {
        histogram.recordValue(Math.min(Math.max(0, nanos), LONGEST_NANOS));
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /** In milliseconds. @param percentile 0–100 */
    public double millis(double percentile) {
        return histogram.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    public double median() {
        return millis(50);
    }
}
