package org.wugu.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Figure;

/** Runs benchmarks one after the other. One that fails does not keep the others from running, and is told in the end. */
final class Turn {

    private final BiConsumer<String, List<Figure>> result;
    private final List<String> failures = new ArrayList<>();

    /** @param result takes what came of a letter, as soon as it is there */
    Turn(BiConsumer<String, List<Figure>> result) {
        this.result = result;
    }

    /** What has failed so far, a line each. */
    List<String> failures() {
        return failures;
    }

    void run(List<String> letters, Running system) throws InterruptedException {
        for (String letter : letters) {
            Benchmark benchmark = Benchmarks.of(letter);
            say("(" + letter + ") " + benchmark.title());
            try {
                result.accept(letter, benchmark.run(system));
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                e.printStackTrace();
                failures.add("(" + letter + ") failed: " + e);
            }
        }
    }

    static void say(String line) {
        System.out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + "  " + line);
    }
}
