package org.wugu.bench.installation;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.parts.Checkout;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.Wait;
import org.wugu.parts.process.Workplace;

/** {@code ./mvnw -Prun} of a checkout, which starts all, watches over it, and stops all when it is stopped. */
public final class Launcher {

    /** What it says when Maven has come to it. */
    private static final String FIRST_WORDS = "data in ";

    /** Whatever is stale in the checkout is built first. */
    private static final Duration LONGEST_BUILD = Duration.ofMinutes(30);

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Checkout checkout;
    private final Workplace workplace;
    private final List<String> options;
    private final Programs programs;
    private volatile @Nullable Child child;

    /**
     * @param workplace where its log goes
     * @param options of Maven
     */
    Launcher(Checkout checkout, Workplace workplace, List<String> options, Programs programs) {
        this.checkout = checkout;
        this.workplace = workplace;
        this.options = options;
        this.programs = programs;
    }

    /** Starts all; answers the seconds from the launcher's first words, which come after Maven's, until every program was ready. */
    public double start() throws InterruptedException {
        List<String> words = new ArrayList<>(List.of(checkout.module("mvnw").toString(), "-B", "-ntp", "-q", "-Prun"));
        words.addAll(options);
        Child started = workplace.start(Command.of("launcher", checkout.root(), words)
                .with(Map.of("JAVA_HOME", System.getProperty("java.home"))));
        child = started;
        Wait.until(started, LONGEST_BUILD, () -> Files.readString(started.log()).contains(FIRST_WORDS));
        long begun = System.nanoTime();
        programs.awaitReady();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Stops all in order. */
    public void stop() {
        Child running = child;
        if (running != null) {
            running.stop(GRACE);
            child = null;
        }
    }
}
