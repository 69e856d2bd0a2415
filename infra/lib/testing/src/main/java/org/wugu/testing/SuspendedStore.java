package org.wugu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The object store takes calls and answers none, as one whose disk hangs, until this is closed. For services whose {@link
 * RealParts} have {@code s3=true}.
 */
public final class SuspendedStore implements AutoCloseable {

    private final String pid;

    private SuspendedStore(String pid) {
        this.pid = pid;
    }

    /** Suspends the store. */
    public static SuspendedStore now() {
        SuspendedStore store = new SuspendedStore(pid());
        store.signal("-STOP");
        return store;
    }

    @Override
    public void close() {
        signal("-CONT");
    }

    private static String pid() {
        Path file = Parts.workplace().folder("run").resolve("objectstore.pid");
        try {
            return Files.readString(file).split(" ", -1)[0];
        } catch (IOException e) {
            throw new UncheckedIOException("the object store is not started", e);
        }
    }

    private void signal(String signal) {
        try {
            int result =
                    new ProcessBuilder("kill", signal, pid).inheritIO().start().waitFor();
            if (result != 0) {
                throw new AssertionError("kill " + signal + " " + pid + " answered " + result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while signalling the object store", e);
        }
    }
}
