package org.wugu.bench;

import static org.wugu.bench.Turn.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Compared;
import org.wugu.bench.measure.Machine;
import org.wugu.parts.Folders;

/**
 * The same benchmarks on another checkout and on this one by turns, each started by its own launcher on data of its own, so that
 * both stand under the same sky and are asked by the same program.
 */
final class Comparison {

    private final Path before;
    private final Path now;
    private final Path target;

    Comparison(Path before, Path now, Path target) {
        this.before = before;
        this.now = now;
        this.target = target;
    }

    /** Prints the table and writes it; answers what has failed. */
    List<String> run(List<String> letters, int rounds, Machine machine) throws Exception {
        List<String> able = letters.stream()
                .filter(letter -> !Benchmarks.of(letter).stopsServices())
                .toList();
        letters.stream()
                .filter(letter -> !able.contains(letter))
                .forEach(letter -> say("(" + letter + ") stops services itself: run it in each checkout alone"));
        Compared compared = new Compared(machine);
        List<String> failures = new ArrayList<>();
        Path dataBefore = target.resolve("before");
        Path dataNow = target.resolve("now");
        Folders.delete(dataBefore);
        Folders.delete(dataNow);
        for (int round = 1; round <= rounds; round++) {
            failures.addAll(turn("before", before, dataBefore, able, round, new Turn(compared::addBefore)));
            failures.addAll(turn("now", now, dataNow, able, round, new Turn(compared::addNow)));
            compared.write(target);
        }
        System.out.println("\n" + compared.markdown());
        return failures;
    }

    private static List<String> turn(String name, Path checkout, Path data, List<String> letters, int round, Turn turn)
            throws Exception {
        say("round " + round + ", " + name + ": " + checkout);
        try (Running system = Running.launched(checkout, data)) {
            turn.run(letters, system);
        }
        return turn.failures().stream().map(failure -> name + " " + failure).toList();
    }
}
