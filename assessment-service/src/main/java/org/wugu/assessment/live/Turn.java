package org.wugu.assessment.live;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Work of a thread that is done when it is asked for, at once after a quiet time; what is asked for while it rests is done
 * together when the rest is over. Belongs to that thread.
 */
final class Turn {

    private final ScheduledExecutorService thread;
    private final Work work;
    private boolean scheduled;
    private long restedAt = System.nanoTime();

    /** Does what is due. */
    interface Work {
        /** @return how long to rest at least, in nanoseconds */
        long doIt();
    }

    Turn(ScheduledExecutorService thread, Work work) {
        this.thread = thread;
        this.work = work;
    }

    void soon() {
        if (!scheduled) {
            scheduled = true;
            thread.schedule(this::take, Math.max(0, restedAt - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    private void take() {
        scheduled = false;
        long began = System.nanoTime();
        long rest = work.doIt();
        long ended = System.nanoTime();
        // As long as it has worked it rests, so that a burst costs half a thread at most.
        restedAt = ended + Math.max(rest, ended - began);
    }
}
