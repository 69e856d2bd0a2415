package org.wugu.acceptance.system;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Waits for a stated condition. */
public final class Until {

    private static final long STEP_MILLIS = 20;

    private Until() {}

    /** Waits until something has a value. @throws AssertionError with the value that it had last */
    public static <T> void equal(String what, T wanted, Duration longest, Callable<T> present) {
        long end = System.nanoTime() + longest.toNanos();
        Object last = attempt(present);
        while (!Objects.equals(wanted, last)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + ": " + wanted + " expected within " + longest + ", last " + last);
            }
            pause();
            last = attempt(present);
        }
    }

    /** Waits until something holds; an exception means not yet. */
    public static void holds(String what, Duration longest, Callable<Boolean> condition) {
        equal(what, true, longest, condition);
    }

    private static Object attempt(Callable<?> present) {
        try {
            return Objects.requireNonNull(present.call());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (Exception | AssertionError e) {
            return e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
