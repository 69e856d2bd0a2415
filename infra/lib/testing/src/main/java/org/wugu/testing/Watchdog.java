package org.wugu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Ends the parts and removes their folder when this JVM is gone, however it went. A shell in a session of its own waits
 * for the end of its input, which the kernel closes with this JVM. A process is ours when its command line names the
 * folder: a pid may have gone to somebody else by then.
 */
final class Watchdog {

    private static final String SCRIPT = """
            cat > /dev/null
            ours() {
              for pid in $(cut -d' ' -f1 "$1"/run/*.pid 2> /dev/null); do
                grep -aqsF "$1" /proc/$pid/cmdline && echo $pid
              done
            }
            kill -INT $(ours "$1") 2> /dev/null
            for second in 1 2 3 4 5 6 7 8; do
              [ -z "$(ours "$1")" ] && break
              sleep 1
            done
            for pid in $(ours "$1"); do kill -KILL -- -$pid 2> /dev/null; done
            rm -rf "$1"
            """;

    private Watchdog() {}

    /** The folder is a workplace's. */
    static void over(Path folder) {
        try {
            new ProcessBuilder("setsid", "sh", "-c", SCRIPT, "watchdog", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
