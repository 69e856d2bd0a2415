package org.wugu.bench.importing;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What another JVM's heap holds after everything that nobody needs any more has gone. */
final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final double KILO = 1024;

    private Heap() {}

    /** In megabytes, after a full collection. */
    static double live(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        double kilobytes = 0;
        // Serial collector: one line for the new generation, one for the tenured; classes are counted apart.
        for (int generation = 0; generation < 2 && used.find(); generation++) {
            kilobytes += Double.parseDouble(used.group(1));
        }
        return kilobytes / KILO;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("jcmd " + command + ": " + said);
        }
        return said;
    }
}
