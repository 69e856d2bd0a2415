package org.wugu.bench;

import static org.wugu.bench.Turn.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Machine;
import org.wugu.bench.measure.Report;
import org.wugu.parts.Checkout;
import org.wugu.parts.Folders;

/**
 * Starts the system, runs the benchmarks that {@code -Dbench} names one after the other, prints the table and writes it to
 * {@code target}; or, with {@code -Dbench.against}, the same on that checkout and on this one by turns.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> letters = Benchmarks.letters(System.getProperty("bench", ""));
        String against = System.getProperty("bench.against", "");
        Path target = Path.of("target").toAbsolutePath();
        Machine machine = Machine.here();
        say(machine.line());
        List<String> failures;
        if (against.isEmpty()) {
            failures = measure(letters, machine, target);
        } else {
            int rounds = Integer.parseInt(System.getProperty("bench.rounds", "3"));
            failures = new Comparison(
                            Path.of(against).toAbsolutePath(), Checkout.here().root(), target)
                    .run(letters, rounds, machine);
        }
        failures.forEach(System.out::println);
        // Clients leave threads behind that nobody waits for.
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private static List<String> measure(List<String> letters, Machine machine, Path target) throws Exception {
        Report report = new Report(machine, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Turn turn = new Turn((letter, figures) -> {
            report.add(letter, figures);
            // What is measured is kept, whatever ends the next one.
            write(report, target);
        });
        List<String> launched = letters.stream()
                .filter(letter -> Benchmarks.of(letter).needsLauncher())
                .toList();
        List<String> others =
                letters.stream().filter(letter -> !launched.contains(letter)).toList();
        if (!others.isEmpty()) {
            String kept = System.getProperty("bench.data", "");
            boolean build = Boolean.parseBoolean(System.getProperty("bench.build", "true"));
            say("starting the system");
            try (Running system =
                    Running.start(kept.isEmpty() ? null : Path.of(kept), target.resolve("system"), build)) {
                turn.run(others, system);
            }
        }
        if (!launched.isEmpty()) {
            say("having the system launched");
            Path data = target.resolve("launched");
            Folders.delete(data);
            try (Running system = Running.launched(Checkout.here().root(), data)) {
                turn.run(launched, system);
            }
        }
        System.out.println("\n" + report.markdown());
        return turn.failures();
    }

    private static void write(Report report, Path target) {
        try {
            report.write(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
