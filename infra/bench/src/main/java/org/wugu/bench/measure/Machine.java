package org.wugu.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the figures were measured.
 *
 * @param loadBefore how many threads wanted a core in the minute before; far above zero means that others were at work
 */
public record Machine(String processor, int cores, long memoryMegabytes, String system, String jdk, double loadBefore) {

    private static final int KILO = 1024;

    /** The machine that this runs on. */
    public static Machine here() {
        return new Machine(
                value("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / KILO,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                load());
    }

    /** One line for a person. */
    public String line() {
        return "%s, %d cores, %d MB, %s, %s; load before %.1f"
                .formatted(processor, cores, memoryMegabytes, system, jdk, loadBefore);
    }

    private static String value(String file, String key) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .orElse("0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double load() {
        try {
            return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
