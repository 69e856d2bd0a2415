package org.wugu.acceptance.programs;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.wugu.people.http.Answer;

/** Makes a call again while the other side is away. An answer that says no is final. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 200;
    private static final AtomicInteger RETRIES = new AtomicInteger();

    private Patience() {}

    static Answer until(int status, Callable<Answer> call) {
        Instant end = Instant.now().plus(LONGEST);
        while (true) {
            Object outcome = attempt(call);
            if (outcome instanceof Answer answer && answer.status() < 500) {
                return answer.expecting(status);
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("given up after " + LONGEST + ": " + outcome);
            }
            RETRIES.incrementAndGet();
            pause();
        }
    }

    static int retries() {
        return RETRIES.get();
    }

    private static Object attempt(Callable<Answer> call) {
        try {
            return call.call();
        } catch (UncheckedIOException e) {
            return e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
