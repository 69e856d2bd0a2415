package org.wugu.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All processes of the machine at a moment, as {@code /proc/PID/stat} tells of them. */
final class ProcessTable {

    /** However the kernel counts, it tells hundredths of a second. */
    private static final double TICK_MILLIS = 10;

    private final Map<Long, Line> lines = new HashMap<>();
    private final Map<Long, List<Long>> children = new HashMap<>();

    private ProcessTable(Stream<Line> all) {
        all.forEach(line -> {
            lines.put(line.pid(), line);
            children.computeIfAbsent(line.parent(), none -> new ArrayList<>()).add(line.pid());
        });
    }

    static ProcessTable now() {
        try (Stream<Path> folders = Files.list(Path.of("/proc"))) {
            return new ProcessTable(folders.filter(folder ->
                            Character.isDigit(folder.getFileName().toString().charAt(0)))
                    .flatMap(folder -> line(folder).stream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessTable of(Stream<String> stats) {
        return new ProcessTable(stats.map(Line::of));
    }

    /** What a process has used with all below it, in milliseconds; 0 when it does not run. */
    double millis(long root) {
        long ticks = 0;
        Deque<Long> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Long pid = left.remove();
            Line line = lines.get(pid);
            ticks += line == null ? 0 : line.ticks();
            left.addAll(children.getOrDefault(pid, List.of()));
        }
        return ticks * TICK_MILLIS;
    }

    private static Optional<Line> line(Path folder) {
        try {
            return Optional.of(Line.of(Files.readString(folder.resolve("stat"))));
        } catch (IOException e) {
            // It has ended in between.
            return Optional.empty();
        }
    }

    /** @param ticks its own and those of what it has started and seen the end of, in user and system mode */
    private record Line(long pid, long parent, long ticks) {

        private static final int PARENT = 1;
        private static final int FIRST_OF_TIMES = 11;
        private static final int AFTER_TIMES = 15;

        /** The name stands in parentheses, and may hold spaces and parentheses itself. */
        static Line of(String stat) {
            String[] afterName =
                    stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
            long ticks = 0;
            for (int i = FIRST_OF_TIMES; i < AFTER_TIMES; i++) {
                ticks += Long.parseLong(afterName[i]);
            }
            return new Line(
                    Long.parseLong(stat.substring(0, stat.indexOf(' '))), Long.parseLong(afterName[PARENT]), ticks);
        }
    }
}
