package org.wugu.parts.process;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Waits for a stated condition. */
public final class Wait {

    private static final Duration STEP = Duration.ofMillis(50);

    private Wait() {}

    /**
     * Waits until a child answers.
     *
     * @param ready whether it does; an exception means not yet
     * @throws Trouble when the child ends before, or the time is over
     */
    public static void until(Child child, Duration longest, Callable<Boolean> ready) {
        boolean met = met(longest, () -> !child.isAlive() || holds(ready));
        if (!child.isAlive()) {
            throw new Trouble(child.name() + " ended while starting; see " + child.log() + ":\n" + child.lastWords(15));
        }
        if (!met) {
            throw new Trouble(child.name() + " was not ready after " + longest.toSeconds() + " s; see " + child.log()
                    + ":\n" + child.lastWords(15));
        }
    }

    /** Whether the condition came to hold in that time. */
    public static boolean met(Duration longest, Supplier<Boolean> condition) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(STEP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Callable<Boolean> ready) {
        try {
            return ready.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }
}
