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
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.wugu.kernel.DivisionCode;

/**
 * Everybody who watches figures at this replica. The figures of an office are read once for all of its viewers, and a
 * viewer who reads slowly gets the newest state instead of every one. All state belongs to one thread; no viewer has one.
 */
@Singleton
class Audience {

    private static final Logger LOG = Logger.getLogger(Audience.class);
    private static final long RETRY = Duration.ofMillis(500).toNanos();

    private final OfficeFigures figures;
    // Viewers still leave while the service stops; then there is nothing left to do for them.
    private final ScheduledExecutorService thread = new ScheduledThreadPoolExecutor(
            1, task -> new Thread(task, "figure-stream"), new ThreadPoolExecutor.DiscardPolicy());
    private final Map<DivisionCode, Set<MultiEmitter<? super String>>> viewers = new HashMap<>();
    private final Set<DivisionCode> stale = new HashSet<>();
    private boolean scheduled;
    private long restedAt = System.nanoTime();

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
            sendSoon();
        });
    }

    private void join(DivisionCode office, MultiEmitter<? super String> viewer) {
        viewers.computeIfAbsent(office, code -> new HashSet<>()).add(viewer);
        stale.add(office);
        sendSoon();
    }

    private void leave(DivisionCode office, MultiEmitter<? super String> viewer) {
        viewers.computeIfPresent(office, (code, watching) -> {
            watching.remove(viewer);
            return watching.isEmpty() ? null : watching;
        });
    }

    /** The first change after a quiet time is sent at once; those that come while it rests are sent as one. */
    private void sendSoon() {
        if (!scheduled && !stale.isEmpty()) {
            scheduled = true;
            thread.schedule(this::send, Math.max(0, restedAt - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    private void send() {
        scheduled = false;
        long began = System.nanoTime();
        Set<DivisionCode> now = Set.copyOf(stale);
        stale.clear();
        for (DivisionCode office : now) {
            try {
                Set<MultiEmitter<? super String>> watching = viewers.get(office);
                if (watching != null) {
                    String state = figures.of(office);
                    watching.forEach(viewer -> viewer.emit(state));
                }
            } catch (RuntimeException e) {
                LOG.warnf("the figures of %s cannot be read: %s; trying again", office, e.getMessage());
                stale.add(office);
            }
        }
        long ended = System.nanoTime();
        // As long as it has read it rests, so that a burst costs half a thread at most, however many offices are
        // watched.
        restedAt = ended + (stale.isEmpty() ? ended - began : RETRY);
        sendSoon();
    }
}
