package org.wugu.gateway.verify;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often an address may ask: so many times in a minute. Codes are too long to be guessed anyway; this keeps a machine
 * that tries from being a load. Each replica counts by itself.
 */
@ApplicationScoped
class Visits {

    private static final long MINUTE = 60_000;
    /** More addresses than this in one minute are counted as one. */
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Integer> thisMinute = new HashMap<>();
    private final Clock clock;
    private final int most;
    private long minute;

    Visits(@ConfigProperty(name = "wugu.verify.per-minute") int most) {
        this.clock = Clock.systemUTC();
        this.most = most;
    }

    /** Whether the address may ask once more. */
    synchronized boolean admit(String address) {
        long now = clock.millis() / MINUTE;
        if (now != minute) {
            minute = now;
            thisMinute.clear();
        }
        boolean known = thisMinute.containsKey(address) || thisMinute.size() < MOST_ADDRESSES;
        return thisMinute.merge(known ? address : "", 1, Integer::sum) <= most;
    }
}
