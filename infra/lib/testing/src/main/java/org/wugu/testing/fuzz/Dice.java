package org.wugu.testing.fuzz;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance, the same for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to one less than that. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
