package org.wugu.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Where one has come to in Keycloak's events of one kind. They are told by the time of their act, and become visible when it
 * is committed: so each reading begins a little before the newest that is known, and many are seen again.
 */
final class EventCursor<E> {

    private static final int PAGE = 200;
    private static final long OVERLAP = Duration.ofSeconds(10).toMillis();

    /** One page of events from a time on, oldest first. */
    interface Source<E> {
        List<E> page(long from, int first, int max);
    }

    private final Source<E> source;
    private final ToLongFunction<E> time;
    private long newest;

    EventCursor(Instant from, Source<E> source, ToLongFunction<E> time) {
        this.newest = from.toEpochMilli() + OVERLAP;
        this.source = source;
        this.time = time;
    }

    void read(Consumer<E> each) {
        long from = newest - OVERLAP;
        List<E> page = source.page(from, 0, PAGE);
        for (int first = PAGE; ; first += PAGE) {
            for (E event : page) {
                newest = Math.max(newest, time.applyAsLong(event));
                each.accept(event);
            }
            if (page.size() < PAGE) {
                return;
            }
            page = source.page(from, first, PAGE);
        }
    }
}
