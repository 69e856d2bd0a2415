package org.wugu.platform.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;

/**
 * Work that takes much memory or time: a few at once, the others wait in order for as long as a person waits for a page, and
 * are then told to come again. Waiting takes a thread, so nothing else may be held meanwhile, a transaction least of all.
 */
public final class Turns {

    private final Semaphore free;
    private final Duration patience;
    private final ProblemType busy;

    /**
     * @param atOnce how many
     * @param patience how long to wait, and after how long to try again
     * @param busy what is told then
     */
    public Turns(int atOnce, Duration patience, ProblemType busy) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
        this.busy = busy;
    }

    /**
     * Does the work when its turn comes.
     *
     * @throws Problem when it does not come in time
     */
    public <T> T take(Supplier<T> work) {
        if (!comes()) {
            throw new Problem(busy).retryAfter(patience);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean comes() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
