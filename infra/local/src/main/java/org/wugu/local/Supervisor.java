package org.wugu.local;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.wugu.parts.Part;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Trouble;
import org.wugu.parts.process.Workplace;

/** Starts parts side by side, starts again what dies, and stops all in the reverse of the order of the start. */
public final class Supervisor {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Workplace workplace;
    private final Consumer<String> progress;
    private final List<Part> started = new CopyOnWriteArrayList<>();
    private final Executor threads = task -> {
        Thread thread = new Thread(task, "supervisor");
        thread.setDaemon(true);
        thread.start();
    };
    private volatile boolean stopping;

    /** @param progress is told what starts, ends and stops, a line at a time */
    public Supervisor(Workplace workplace, Consumer<String> progress) {
        this.workplace = workplace;
        this.progress = progress;
    }

    /** Returns when all serve. @throws Trouble when one does not */
    public void start(List<Part> parts) {
        started.addAll(parts);
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        for (Part part : parts) {
            starts.add(CompletableFuture.runAsync(() -> startOnce(part), threads));
        }
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Stops everything, last started first, and leaves no process behind. */
    public void stop() {
        stopping = true;
        workplace.close();
        for (int i = started.size() - 1; i >= 0; i--) {
            Part part = started.get(i);
            Child child = part.child();
            if (child != null && child.isAlive()) {
                progress.accept("stopping " + part.name());
            }
            part.stop();
        }
        workplace.killRest();
    }

    private void startOnce(Part part) {
        Instant begin = Instant.now();
        part.start();
        Duration took = Duration.between(begin, Instant.now());
        progress.accept(String.format("%s is ready after %.1f s", part.name(), took.toMillis() / 1000.0));
        watch(part, SHORTEST_PAUSE);
    }

    private void watch(Part part, Duration pause) {
        Child child = part.child();
        if (child == null) {
            return;
        }
        Instant since = Instant.now();
        child.onExit()
                .thenAcceptAsync(
                        code -> {
                            if (!stopping) {
                                boolean ranWell =
                                        Duration.between(since, Instant.now()).compareTo(LONGEST_PAUSE) > 0;
                                progress.accept(part.name() + " has ended (" + reason(code) + ") and is started again");
                                startAgain(part, ranWell ? SHORTEST_PAUSE : pause);
                            }
                        },
                        threads);
    }

    private void startAgain(Part part, Duration pause) {
        Duration next = pause;
        while (!stopping) {
            try {
                Thread.sleep(next.toMillis());
                next = doubled(next);
                part.start();
                progress.accept(part.name() + " is ready again");
                watch(part, next);
                return;
            } catch (Trouble | UncheckedIOException e) {
                part.stop();
                if (!stopping) {
                    progress.accept(part.name() + " does not start: " + e.getMessage());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Duration doubled(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** 128 + n stands for signal n. */
    private static String reason(int code) {
        return code > 128 ? "signal " + (code - 128) : "exit code " + code;
    }
}
