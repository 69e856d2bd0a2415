package org.wugu.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.wugu.bench.coverage.CityCoverage;
import org.wugu.bench.feed.FeedLag;
import org.wugu.bench.feed.LivePages;
import org.wugu.bench.gateway.GatewayOverhead;
import org.wugu.bench.importing.ExcelImport;
import org.wugu.bench.installation.Running;
import org.wugu.bench.list.FirstPage;
import org.wugu.bench.measure.Machine;
import org.wugu.bench.measure.Report;
import org.wugu.bench.print.ArchivePdf;
import org.wugu.bench.projection.Projection;
import org.wugu.bench.steps.BulkStep;
import org.wugu.bench.tasks.HomeCounts;

/**
 * Starts the system, runs the benchmarks that {@code -Dbench} names one after the other, prints the table and writes it
 * to {@code target}. One that fails does not keep the others from running, and makes the end a failure.
 */
public final class Bench {

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("a", new FeedLag());
        ALL.put("b", new GatewayOverhead());
        ALL.put("c", new Projection());
        ALL.put("d", new ExcelImport());
        ALL.put("e", new FirstPage());
        ALL.put("f", new BulkStep());
        ALL.put("g", new CityCoverage());
        ALL.put("h", new ArchivePdf());
        ALL.put("i", new HomeCounts());
        ALL.put("j", new LivePages());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> letters = letters(System.getProperty("bench", "a,b,c,d,e,f,g,h,i,j"));
        String kept = System.getProperty("bench.data", "");
        Path target = Path.of("target").toAbsolutePath();
        Machine machine = Machine.here();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Report report = new Report(machine, start);
        List<String> failures = new ArrayList<>();
        say("starting the system; " + machine.line());
        boolean build = Boolean.parseBoolean(System.getProperty("bench.build", "true"));
        try (Running system = Running.start(kept.isEmpty() ? null : Path.of(kept), target.resolve("system"), build)) {
            for (String letter : letters) {
                run(letter, system, report, failures);
                // What is measured is kept, whatever ends the next one.
                report.write(target);
            }
        }
        System.out.println("\n" + report.markdown());
        failures.forEach(System.out::println);
        // Clients leave threads behind that nobody waits for.
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private static void run(String letter, Running system, Report report, List<String> failures)
            throws InterruptedException {
        Benchmark benchmark = Objects.requireNonNull(ALL.get(letter));
        say("(" + letter + ") " + benchmark.title());
        try {
            report.add(letter, benchmark.run(system));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            e.printStackTrace();
            failures.add("(" + letter + ") failed: " + e);
        }
    }

    private static List<String> letters(String wanted) {
        List<String> letters = Stream.of(wanted.split(",")).map(String::trim).toList();
        letters.stream().filter(letter -> !ALL.containsKey(letter)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException(
                    "-Dbench=" + wanted + ": there is " + ALL.keySet() + " and no " + unknown);
        });
        return letters;
    }

    private static void say(String line) {
        System.out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + "  " + line);
    }
}
