package org.wugu.platform.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Since when transactions can have been writing, by the looks that this replica has taken at which had begun. */
final class Moments {

    /** As far as the database's clock may be set back, or be read before the transaction that writes it has a number. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** By the first transaction that had not begun: the last moment at which it had not. */
    private final NavigableMap<Long, Instant> notBegun = new TreeMap<>();

    /** At that moment no transaction from that number on had begun. */
    void note(long transaction, Instant moment) {
        notBegun.put(transaction, moment);
    }

    /** As {@link #note}, as long as this replica has not looked itself. */
    void noteFirst(long transaction, Instant moment) {
        if (notBegun.isEmpty()) {
            note(transaction, moment);
        }
    }

    /** Whether that transaction can have written a row at that time; what nothing is known of can. */
    boolean allow(long transaction, Instant at, Instant now) {
        Map.Entry<Long, Instant> before = notBegun.floorEntry(transaction);
        return !at.isAfter(now.plus(TOLERANCE))
                && (before == null || !at.isBefore(before.getValue().minus(TOLERANCE)));
    }

    /** Nobody will ask about earlier transactions than that one. */
    void forgetBefore(long transaction) {
        Long last = notBegun.floorKey(transaction);
        if (last != null) {
            notBegun.headMap(last).clear();
        }
    }

    /** Transactions are numbered anew, as in a database that was restored. */
    void forget() {
        notBegun.clear();
    }
}
