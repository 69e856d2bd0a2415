package org.wugu.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What the person who started Wugu reads. */
final class Console {

    private final PrintStream out;
    private final Instant start = Instant.now();

    Console(PrintStream out) {
        this.out = out;
    }

    /** A line of progress with the seconds since the start. */
    void progress(String line) {
        Duration since = Duration.between(start, Instant.now());
        out.printf("%6.1f s  %s%n", since.toMillis() / 1000.0, line);
        out.flush();
    }

    void print(String text) {
        out.println(text);
        out.flush();
    }
}
