package org.wugu.bench.gateway;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.list.BarePage;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.measure.ProcessorTime;
import org.wugu.bench.measure.Repeated;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;

/**
 * The same list of a county, straight from the service and through the gateway by turns, with one and the same token, and what
 * a page of it costs.
 */
public final class GatewayOverhead implements Benchmark {

    private static final int CONNECTIONS = 16;
    private static final int ROWS = 50;
    private static final int VOLUNTEERS = 20_000;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final String LIST = "/applications?limit=" + ROWS;

    @Override
    public String title() {
        return "gateway overhead, list of " + ROWS + " rows at " + CONNECTIONS + " connections";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            new Seeder(owner, system.sealing(Service.VOLUNTEER)).fillUpTo(VOLUNTEERS);
        }
        system.checkpoint();
        String token = system.token(Office.COUNTY);
        URI straight = system.service(Service.VOLUNTEER).resolve(LIST);
        URI through = system.gateway().resolve("/api/volunteer" + LIST);
        Rounds alone = new Rounds();
        Rounds together = new Rounds();
        List<Double> ratios = new ArrayList<>();
        double bare;
        try (HttpLoad load = new HttpLoad(CONNECTIONS);
                BarePage page = BarePage.of(system, Office.COUNTY, LIST, ROWS)) {
            load.get(straight, token, WARM_UP);
            load.get(through, token, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                double without = alone.add(load, straight, token, system);
                double with = together.add(load, through, token, system);
                ratios.add(with / without);
            }
            Repeated.measure(ROUND, page::read);
            bare = bareMillis(page, system);
        }
        double perSecond = Medians.of(alone.perSecond);
        return List.of(
                Figure.of("straight to the service, median of " + ROUNDS + " rounds", perSecond, "requests/s"),
                Figure.of(
                                "through the gateway, median of " + ROUNDS + " rounds",
                                Medians.of(together.perSecond),
                                "requests/s")
                        // The median of the rounds' ratios: neighbours in time are compared with each other.
                        .over(Medians.of(together.perSecond) / Medians.of(ratios), Aim.atLeast(0.8)),
                Figure.of("processor time of a page straight, all programs and parts", Medians.of(alone.millis), "ms")
                        .over(bare),
                Figure.of("processor time of a page through the gateway", Medians.of(together.millis), "ms")
                        .over(bare));
    }

    /** Rounds of the same, each with its rate and the processor time of a page. */
    private static final class Rounds {

        private final List<Double> perSecond = new ArrayList<>();
        private final List<Double> millis = new ArrayList<>();

        /** Adds one; answers its rate. */
        double add(HttpLoad load, URI address, String token, Running system) throws InterruptedException {
            ProcessorTime before = system.programs().processorTime();
            HttpLoad.Load loaded = load.get(address, token, ROUND);
            ProcessorTime used = system.programs().processorTime().since(before);
            perSecond.add(loaded.perSecond());
            millis.add(used.each(loaded.latencies().count()).total());
            return loaded.perSecond();
        }
    }

    /** Processor time of the page's rows by the plain driver, PostgreSQL's with that of this process. */
    private static double bareMillis(BarePage page, Running system) throws Exception {
        Map<String, Long> both = Map.of(
                "bench",
                ProcessHandle.current().pid(),
                "postgresql",
                system.programs().pid("postgresql"));
        ProcessorTime before = ProcessorTime.of(both);
        long pages = Repeated.measure(ROUND, page::read).count();
        return ProcessorTime.of(both).since(before).each(pages).total();
    }
}
