package org.wugu.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Looks again and again at how much memory a process occupies (resident set, as the kernel counts it). */
public final class Memory implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final double KILO = 1024;

    private final Path status;
    private final AtomicLong most = new AtomicLong();
    private final Thread thread = new Thread(this::look, "memory");
    private volatile boolean looking = true;

    private Memory(long pid) {
        status = Path.of("/proc", Long.toString(pid), "status");
    }

    /** Begins to look. */
    public static Memory of(long pid) {
        Memory memory = new Memory(pid);
        memory.thread.setDaemon(true);
        memory.thread.start();
        return memory;
    }

    /** Now, in megabytes. */
    public static double megabytes(long pid) {
        return new Memory(pid).kilobytes() / KILO;
    }

    /** The most since the beginning, in megabytes. */
    public double most() {
        return most.get() / KILO;
    }

    private void look() {
        while (looking) {
            most.accumulateAndGet(kilobytes(), Math::max);
            try {
                Thread.sleep(LOOK.toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private long kilobytes() {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        looking = false;
        thread.interrupt();
    }
}
