package org.wugu.bench.measure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processor time in user and system mode that programs have used, in milliseconds, by what they are called. With a program goes
 * everything that it has started, such as PostgreSQL's backends, and what of it has ended again.
 */
public record ProcessorTime(Map<String, Double> millis) {

    public ProcessorTime {
        millis = Map.copyOf(millis);
    }

    /** Until now. @param programs process ids by name */
    public static ProcessorTime of(Map<String, Long> programs) {
        ProcessTable table = ProcessTable.now();
        Map<String, Double> millis = new LinkedHashMap<>();
        programs.forEach((name, pid) -> millis.put(name, table.millis(pid)));
        return new ProcessorTime(millis);
    }

    /** What has come since then. */
    public ProcessorTime since(ProcessorTime earlier) {
        Map<String, Double> more = new LinkedHashMap<>();
        millis.forEach((name, now) -> more.put(name, now - earlier.of(name)));
        return new ProcessorTime(more);
    }

    /** Without what it would have been in that time anyway. */
    public ProcessorTime beyond(ProcessorTime atRestInASecond, double seconds) {
        Map<String, Double> more = new LinkedHashMap<>();
        millis.forEach((name, all) -> more.put(name, Math.max(0, all - atRestInASecond.of(name) * seconds)));
        return new ProcessorTime(more);
    }

    /** Of so many things that were done alike, the share of one. */
    public ProcessorTime each(double things) {
        Map<String, Double> shares = new LinkedHashMap<>();
        millis.forEach((name, all) -> shares.put(name, all / things));
        return new ProcessorTime(shares);
    }

    public double total() {
        return of(millis.keySet());
    }

    /** Of one program; 0 of one that does not run. */
    public double of(String name) {
        return millis.getOrDefault(name, 0.0);
    }

    public double of(Collection<String> names) {
        return names.stream().mapToDouble(this::of).sum();
    }
}
