package org.wugu.bench.feed;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;
import org.wugu.people.http.Api;

/**
 * Two thousand open pages of the city through one gateway, each of which every submission concerns, at a steady rate of
 * submissions, while others work on. One of the pages is read as in the feed's lag; of the others the pushes are counted.
 */
public final class LivePages implements Benchmark {

    private static final int PAGES = 2_000;
    /** As many as a session may have. */
    private static final int PAGES_OF_A_SESSION = 6;

    /** So that every list is full. */
    private static final int VOLUNTEERS = 20_000;

    private static final int WRITES_PER_SECOND = 5;
    private static final int CALLS_PER_SECOND = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ALONE = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final String LIST = "/api/volunteer/applications?limit=50";

    @Override
    public String title() {
        return PAGES + " live pages through one gateway at " + WRITES_PER_SECOND + " submissions/s";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        Clerks clerks = Clerks.in(system);
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            new Seeder(owner, system.sealing(Service.VOLUNTEER)).fillUpTo(VOLUNTEERS);
        }
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < PAGES; i += PAGES_OF_A_SESSION) {
            tokens.add(system.token(Office.CITY));
        }
        Api reviewer = Api.at(system.gateway(), system.token(Office.COUNTY));
        try (ManyStreams pages = new ManyStreams(system.gateway().resolve("/api/assessment/figures/stream"), PAGES);
                CityFigures read = CityFigures.watch(Api.at(system.gateway(), system.token(Office.CITY)))) {
            calls(reviewer, WARM_UP);
            Latencies alone = calls(reviewer, ALONE);
            pages.open(PAGES - 1, tokens);
            clerks.prepare(WRITES_PER_SECOND, WARM_UP);
            submit(clerks, read, WARM_UP);
            clerks.prepare(WRITES_PER_SECOND, MEASURED);
            CompletableFuture<Latencies> calls = CompletableFuture.supplyAsync(() -> calls(reviewer, MEASURED));
            long pushesBefore = pages.pushes();
            long began = System.nanoTime();
            Latencies lag = submit(clerks, read, MEASURED);
            double seconds = (System.nanoTime() - began) / 1e9;
            double each = (pages.pushes() - pushesBefore) / seconds / (PAGES - 1);
            Latencies meanwhile = calls.join();
            return List.of(
                    Figure.of("pages that stayed open", pages.stillOpen() + 1, "", Aim.atLeast(PAGES)),
                    Figure.of("pushes to each page", each, "/s", Aim.atMost(1.05)),
                    Figure.of("lag from the gateway's 200 to a page, p50", lag.median(), "ms"),
                    Figure.of("the same, p99", lag.millis(99), "ms", Aim.atMost(2_000)),
                    Figure.of("lists asked for meanwhile, all answered", meanwhile.count(), ""),
                    Figure.of("a list meanwhile, p50", meanwhile.median(), "ms").over(alone.median()),
                    Figure.of("the same, p95", meanwhile.millis(95), "ms").over(alone.millis(95)));
        }
    }

    private static Latencies submit(Clerks clerks, CityFigures read, Duration time) throws InterruptedException {
        Map<String, Long> before = read.now(clerks.counties());
        Collection<Submission> submissions =
                clerks.submit(WRITES_PER_SECOND, time).all();
        Map<String, Long> wanted = new HashMap<>(before);
        submissions.forEach(submission -> wanted.merge(submission.county(), 1L, Long::sum));
        read.await(wanted);
        Latencies lag = new Latencies();
        read.sightings()
                .visible(List.copyOf(submissions), before)
                .forEach(visible -> lag.add(visible.sinceAcknowledged()));
        return lag;
    }

    /** Asks for a list some times a second. @throws Trouble when one is not answered with 200 */
    private static Latencies calls(Api reviewer, Duration time) {
        Latencies latencies = new Latencies();
        Pace pace = new Pace(CALLS_PER_SECOND);
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            pace.await();
            long asked = System.nanoTime();
            reviewer.get(LIST).expecting(200);
            latencies.add(System.nanoTime() - asked);
        }
        return latencies;
    }
}
