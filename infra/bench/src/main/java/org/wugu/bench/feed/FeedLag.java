package org.wugu.bench.feed;

import java.sql.Connection;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;
import org.wugu.people.http.Api;

/**
 * From the gateway's 200 of a submission to the figure in the city's stream, at a steady rate of writes. The bare parts
 * are measured before and after at the same rate, so that both stand under the same sky.
 */
public final class FeedLag implements Benchmark {

    private static final int WRITES_PER_SECOND = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final Duration BARE = Duration.ofSeconds(15);
    private static final String TOPIC = "bench.bare";

    @Override
    public String title() {
        return "feed lag at " + WRITES_PER_SECOND + " submissions/s";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        // Chance makes a few more of them than the average.
        long wanted = (long) (1.2 * WRITES_PER_SECOND * WARM_UP.plus(MEASURED).toSeconds());
        Clerks clerks;
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            clerks = Clerks.with(system, new Seeder(owner, system.sealing(Service.VOLUNTEER)), Math.toIntExact(wanted));
        }
        makeTopic(system);
        Api city = Api.at(system.gateway(), system.accounts().token(Running.CITY));
        try (BareParts bare = new BareParts(system.elsewhere(), system.kafka(), TOPIC);
                CityFigures figures = CityFigures.watch(city)) {
            submit(clerks, figures, WARM_UP);
            bare.measure(new Pace(WRITES_PER_SECOND), BARE.dividedBy(3));
            Latencies before = bare.measure(new Pace(WRITES_PER_SECOND), BARE);
            Outcome outcome = submit(clerks, figures, MEASURED);
            Latencies after = bare.measure(new Pace(WRITES_PER_SECOND), BARE);
            return figures(outcome, Medians.of(List.of(before.median(), after.median())));
        }
    }

    private record Outcome(int submissions, List<Sightings.Visible> visible) {}

    private static Outcome submit(Clerks clerks, CityFigures figures, Duration time) throws InterruptedException {
        Map<String, Long> before = figures.now(clerks.counties());
        Collection<Submission> submissions = clerks.submit(new Pace(WRITES_PER_SECOND), time.toNanos());
        Map<String, Long> wanted = new HashMap<>(before);
        submissions.forEach(submission -> wanted.merge(submission.county(), 1L, Long::sum));
        figures.await(wanted);
        return new Outcome(submissions.size(), figures.sightings().visible(List.copyOf(submissions), before));
    }

    private static List<Figure> figures(Outcome outcome, double bare) {
        Latencies lag = new Latencies();
        Latencies whole = new Latencies();
        Latencies answer = new Latencies();
        for (Sightings.Visible one : outcome.visible()) {
            lag.add(one.sinceAcknowledged());
            whole.add(one.sinceSent());
            answer.add(one.submission().acknowledgedAt() - one.submission().sentAt());
        }
        return List.of(
                Figure.of(
                        "writes that were sent and seen", outcome.submissions() / (double) MEASURED.toSeconds(), "/s"),
                Figure.of("lag from the gateway's 200 to the city's stream, p50", lag.median(), "ms"),
                Figure.of("the same, p99", lag.millis(99), "ms", Aim.atMost(150)),
                Figure.of("bare parts: commit + produce-consume + commit, p50", bare, "ms"),
                Figure.of("lag ÷ bare parts, p50", lag.median() / bare, "", Aim.atMost(4)),
                Figure.of("the gateway's answer to a submission, p50", answer.median(), "ms"),
                Figure.of("from sending to the city's stream, p50", whole.median(), "ms"),
                Figure.of("the same ÷ bare parts, p50", whole.median() / bare, ""));
    }

    private static void makeTopic(Running system) throws Exception {
        try (Admin admin = Admin.create(Map.copyOf(system.kafka()))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
        }
    }
}
