package org.wugu.assessment.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;

/**
 * Everybody who watches figures at this replica. The figures of an office are read once for all of its viewers, and a
 * viewer who reads slowly gets the newest state instead of every one. All state belongs to one thread; no viewer has one.
 */
@Singleton
class Audience {

    private static final Logger LOG = Logger.getLogger(Audience.class);
    private static final long RETRY = Duration.ofMillis(500).toNanos();

    /** A few viewers hear of every change at once; two thousand hear of all changes of a second together. */
    private static final long REST_FOR_EACH_TOLD = Duration.ofNanos(500_000).toNanos();

    private static final long LONGEST_REST = Duration.ofSeconds(1).toNanos();

    private final OfficeFigures figures;
    // Viewers still leave while the service stops; then there is nothing left to do for them.
    private final ScheduledExecutorService thread = new ScheduledThreadPoolExecutor(
            1, task -> new Thread(task, "figure-stream"), new ThreadPoolExecutor.DiscardPolicy());
    private final Map<DivisionCode, Set<MultiEmitter<? super String>>> viewers = new HashMap<>();
    private final Map<DivisionCode, Set<MultiEmitter<? super String>>> newcomers = new HashMap<>();
    private final Set<DivisionCode> stale = new HashSet<>();
    private final Turn welcoming = new Turn(thread, this::welcome);
    private final Turn telling = new Turn(thread, this::tell);

    Audience(OfficeFigures figures) {
        this.figures = figures;
    }

    @PreDestroy
    void dismiss() {
        thread.shutdownNow();
    }

    /** The office's figures as JSON: the present state, and a new one after every change. Never ends by itself. */
    Multi<String> watch(DivisionCode office) {
        return Multi.createFrom()
                .emitter(
                        viewer -> {
                            viewer.onTermination(() -> thread.execute(() -> leave(office, viewer)));
                            thread.execute(() -> join(office, viewer));
                        },
                        BackPressureStrategy.LATEST);
    }

    void changed(Change change) {
        thread.execute(() -> {
            viewers.keySet().stream().filter(change::concerns).forEach(stale::add);
            if (!stale.isEmpty()) {
                telling.soon();
            }
        });
    }

    private void join(DivisionCode office, MultiEmitter<? super String> viewer) {
        newcomers.computeIfAbsent(office, code -> new HashSet<>()).add(viewer);
        // From now on, so that no change between the reading and the telling is missed.
        viewers.computeIfAbsent(office, code -> new HashSet<>()).add(viewer);
        welcoming.soon();
    }

    private void leave(DivisionCode office, MultiEmitter<? super String> viewer) {
        remove(newcomers, office, viewer);
        remove(viewers, office, viewer);
    }

    private static void remove(
            Map<DivisionCode, Set<MultiEmitter<? super String>>> all,
            DivisionCode office,
            MultiEmitter<? super String> viewer) {
        all.computeIfPresent(office, (code, watching) -> {
            watching.remove(viewer);
            return watching.isEmpty() ? null : watching;
        });
    }

    /** The present state to those who have just come, and to nobody else. */
    private long welcome() {
        Set<DivisionCode> failed = new HashSet<>();
        for (DivisionCode office : Set.copyOf(newcomers.keySet())) {
            if (send(office, newcomers.get(office)) < 0) {
                failed.add(office);
            }
        }
        newcomers.keySet().retainAll(failed);
        if (!failed.isEmpty()) {
            thread.execute(welcoming::soon);
        }
        return failed.isEmpty() ? 0 : RETRY;
    }

    /** The new state of every office that has one. */
    private long tell() {
        long told = 0;
        Set<DivisionCode> failed = new HashSet<>();
        for (DivisionCode office : stale) {
            int viewersTold = send(office, viewers.get(office));
            if (viewersTold < 0) {
                failed.add(office);
            }
            told += Math.max(0, viewersTold);
        }
        stale.retainAll(failed);
        if (!failed.isEmpty()) {
            thread.execute(telling::soon);
            return RETRY;
        }
        return Math.min(LONGEST_REST, told * REST_FOR_EACH_TOLD);
    }

    /** @return how many were told, or a negative number when the figures cannot be read just now */
    private int send(DivisionCode office, @Nullable Set<MultiEmitter<? super String>> watching) {
        if (watching == null) {
            return 0;
        }
        try {
            String state = figures.of(office);
            watching.forEach(viewer -> viewer.emit(state));
            return watching.size();
        } catch (RuntimeException e) {
            LOG.warnf("the figures of %s cannot be read: %s; trying again", office, e.getMessage());
            return -1;
        }
    }
}
