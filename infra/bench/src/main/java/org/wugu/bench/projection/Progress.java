package org.wugu.bench.projection;

import java.util.ArrayList;
import java.util.List;

/** How many events were counted at which time, in the order of the looks. */
final class Progress {

    private static final double NANOS_PER_SECOND = 1e9;

    private record Look(long at, long counted) {}

    private final List<Look> looks = new ArrayList<>();

    /** @param at nanoseconds */
    void note(long at, long counted) {
        looks.add(new Look(at, counted));
    }

    long counted() {
        return looks.isEmpty() ? 0 : looks.get(looks.size() - 1).counted();
    }

    /** Events a second from the last look that saw none to the first that saw all. */
    double perSecond() {
        Look start = looks.get(0);
        for (Look look : looks) {
            if (look.counted() > 0) {
                break;
            }
            start = look;
        }
        long all = counted();
        Look end =
                looks.stream().filter(look -> look.counted() == all).findFirst().orElseThrow();
        return (end.counted() - start.counted()) * NANOS_PER_SECOND / (end.at() - start.at());
    }

    /** The best that was reached over a window. */
    double bestPerSecond(long windowNanos) {
        double best = 0;
        int from = 0;
        for (Look to : looks.subList(1, looks.size())) {
            while (to.at() - looks.get(from + 1).at() >= windowNanos) {
                from++;
            }
            Look start = looks.get(from);
            if (to.at() - start.at() >= windowNanos) {
                best = Math.max(best, (to.counted() - start.counted()) * NANOS_PER_SECOND / (to.at() - start.at()));
            }
        }
        return best;
    }
}
