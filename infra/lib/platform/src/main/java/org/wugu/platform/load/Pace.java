package org.wugu.platform.load;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * How often within a minute something was done, by whoever did it. Each replica counts for itself, so that no attack on the
 * open addresses becomes work for the database.
 */
public final class Pace {

    /** More callers than that within a minute are a flood, and new ones wait. */
    private static final int MOST_CALLERS = 50_000;

    private final int most;
    private final Map<String, Integer> done = new HashMap<>();
    private Instant minute = Instant.MIN;

    /** @param most how often within a minute */
    public Pace(int most) {
        this.most = most;
    }

    /** Counts one more, and tells whether it may be. */
    public synchronized boolean allows(String caller, Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            done.clear();
        }
        if (done.size() >= MOST_CALLERS && !done.containsKey(caller)) {
            return false;
        }
        return done.merge(caller, 1, Integer::sum) <= most;
    }
}
