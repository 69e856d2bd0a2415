package org.wugu.bench.measure;

import java.util.List;

/** The middle of repeated measurements. */
public final class Medians {

    private Medians() {}

    /** @throws IllegalArgumentException when there are none */
    public static double of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no median of nothing");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
