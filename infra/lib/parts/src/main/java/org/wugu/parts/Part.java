package org.wugu.parts;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.wugu.parts.process.Child;

/** A program that can be started, watched, started again and stopped. */
public abstract class Part {

    private final String name;
    private final Duration grace;
    private volatile @Nullable Child child;

    /** @param grace how long it may take to end in order before it is killed */
    protected Part(String name, Duration grace) {
        this.name = name;
        this.grace = grace;
    }

    public final String name() {
        return name;
    }

    /** Starts the program and returns when it serves. @throws org.wugu.parts.process.Trouble when it does not */
    public final void start() {
        Child started = launch();
        child = started;
        awaitReady(started);
    }

    /** Stops it in order. Does nothing when it does not run. */
    public final void stop() {
        Child running = child;
        if (running != null) {
            running.stop(grace);
        }
    }

    /** The process of the last start, or null before the first. */
    public final @Nullable Child child() {
        return child;
    }

    /** Makes ready what it needs and starts the process. */
    protected abstract Child launch();

    /** Returns when the process serves. */
    protected abstract void awaitReady(Child started);
}
