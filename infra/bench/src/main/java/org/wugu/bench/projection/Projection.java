package org.wugu.bench.projection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.people.Villages;
import org.wugu.parts.setup.Service;

/**
 * All figures thrown away and counted again from the start of a topic of 200,000 submissions, by a service that has just
 * been started and whose code is therefore cold.
 */
public final class Projection implements Benchmark {

    private static final int EVENTS = 200_000;
    private static final int ROUNDS = 3;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public String title() {
        return "projection of " + String.format("%,d", EVENTS) + " events";
    }

    @Override
    public boolean stopsServices() {
        return true;
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        List<Double> averages = new ArrayList<>();
        List<Double> bests = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        VolunteerTopic topic = new VolunteerTopic(system.kafka());
        try (Connection owner = system.owner(Service.ASSESSMENT);
                Connection elsewhere = system.elsewhere()) {
            system.stop(Service.ASSESSMENT);
            topic.clear();
            topic.fill(Villages.in(owner), EVENTS);
            BareProjection bare = new BareProjection(elsewhere, system.kafka());
            for (int round = 0; round < ROUNDS; round++) {
                system.stop(Service.ASSESSMENT);
                forgetFigures(owner);
                topic.forget(Service.ASSESSMENT.id());
                bares.add(bare.perSecond(VolunteerTopic.TOPIC, EVENTS));
                long start = System.nanoTime();
                CompletableFuture<Void> ready = CompletableFuture.runAsync(() -> system.start(Service.ASSESSMENT));
                Progress progress = watch(owner);
                whole.add((System.nanoTime() - start) / 1e9);
                averages.add(progress.perSecond());
                bests.add(progress.bestPerSecond(Duration.ofSeconds(1).toNanos()));
                ready.join();
            }
        }
        return List.of(
                Figure.of(
                                "first to last event of the topic, median of " + ROUNDS + " cold starts",
                                Medians.of(averages),
                                "events/s",
                                Aim.atLeast(5_000))
                        .over(Medians.of(bares)),
                Figure.of("the best of the cold starts", max(averages), "events/s"),
                Figure.of("the best second of them", max(bests), "events/s").over(max(bares)),
                Figure.of("from the start of the process until caught up, median", Medians.of(whole), "s"));
    }

    private static Progress watch(Connection owner) throws SQLException, InterruptedException {
        Progress progress = new Progress();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (progress.counted() < EVENTS) {
            // All were counted when it was asked, so the time before it is the fair one for the last look as well.
            progress.note(System.nanoTime(), counted(owner));
            if (System.nanoTime() > end) {
                throw new IllegalStateException("only " + progress.counted() + " events counted after " + PATIENCE);
            }
            Thread.sleep(LOOK.toMillis());
        }
        return progress;
    }

    /** Each volunteer has one event and stands at one stage: counters that are summed over some hundred rows. */
    private static long counted(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(sum(counts[1]), 0) from township_figure where month > '-infinity'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void forgetFigures(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("truncate figure_subject, township_figure, village_figure, outbox");
        }
    }

    private static double max(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
