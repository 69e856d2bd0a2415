package org.wugu.bench.restart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Programs;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Medians;

/**
 * Every start of the whole but the first, and each program killed by turns, from the kill until the launcher has it ready again:
 * its pause, the start of the process, and whatever the program waits for.
 */
public final class Restarts implements Benchmark {

    private static final int ROUNDS = 3;
    private static final int BARE_STARTS = 9;

    /** The launcher waits longer with what ends sooner again. */
    private static final Duration RAN_WELL = Duration.ofSeconds(31);

    private static final Aim MOST_SECONDS = Aim.atMost(10);

    @Override
    public String title() {
        return "starts, and programs that were killed";
    }

    @Override
    public boolean needsLauncher() {
        return true;
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        List<Double> starts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            system.launcher().stop();
            starts.add(system.launcher().start());
        }
        Map<String, Long> readySince = new HashMap<>();
        Programs.names().forEach(name -> readySince.put(name, System.nanoTime()));
        Map<String, List<Double>> again = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : Programs.names()) {
                awaitRanWell(readySince.getOrDefault(name, System.nanoTime()));
                again.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(system.programs().kill(name));
                readySince.put(name, System.nanoTime());
            }
        }
        double bare = bareSeconds();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("a start of all but the first, median of " + ROUNDS, Medians.of(starts), "s")
                .over(bare));
        again.forEach((name, times) -> figures.add(
                Figure.of(name + " killed, until it is ready again, median of " + ROUNDS, Medians.of(times), "s")
                        .over(bare)));
        figures.add(Figure.of(
                        "the slowest of these",
                        again.values().stream()
                                .flatMap(List::stream)
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElseThrow(),
                        "s",
                        MOST_SECONDS)
                .over(bare));
        return figures;
    }

    private static void awaitRanWell(long since) throws InterruptedException {
        long left = since + RAN_WELL.toNanos() - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left).toMillis() + 1);
        }
    }

    /** A program that does nothing: from its start to its end, on the JVM that all of ours run on. */
    private static double bareSeconds() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < BARE_STARTS; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("a bare JVM does not start");
            }
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return Medians.of(seconds);
    }
}
