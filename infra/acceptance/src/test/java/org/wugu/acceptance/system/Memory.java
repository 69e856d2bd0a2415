package org.wugu.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Memory of processes as proportional set size: shared pages are divided among those who share them. */
public final class Memory {

    private Memory() {}

    /** The sum over a process and all that it has started, in MiB. */
    public static long mebibytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(Memory::kibibytes)
                        .sum()
                / 1024;
    }

    /** The files that a process has mapped. */
    public static List<Path> maps(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "maps"))) {
            return lines.filter(line -> line.contains("/"))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line per process and the sum. */
    public static String table(Map<String, Long> mebibytes) {
        StringBuilder table = new StringBuilder("Memory (PSS, MiB)\n");
        mebibytes.forEach((name, size) -> table.append("  %-20s %6d%n".formatted(name, size)));
        long sum = mebibytes.values().stream().mapToLong(Long::longValue).sum();
        return table.append("  %-20s %6d".formatted("all together", sum)).toString();
    }

    private static long kibibytes(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            // It has ended in the meantime.
            return 0;
        }
    }
}
