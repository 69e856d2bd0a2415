package org.wugu.bench.gateway;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;
import org.wugu.people.http.Api;

/** The same list of a county, straight from the service and through the gateway by turns, with one and the same token. */
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
        String token = system.accounts().token(Running.COUNTY);
        URI straight = system.service(Service.VOLUNTEER).resolve(LIST);
        URI through = system.gateway().resolve("/api/volunteer" + LIST);
        demandRows(system.service(Service.VOLUNTEER), LIST, token);
        demandRows(system.gateway(), "/api/volunteer" + LIST, token);
        List<Double> straights = new ArrayList<>();
        List<Double> throughs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (HttpLoad load = new HttpLoad(CONNECTIONS)) {
            load.get(straight, token, WARM_UP);
            load.get(through, token, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                double alone = load.get(straight, token, ROUND).perSecond();
                double together = load.get(through, token, ROUND).perSecond();
                straights.add(alone);
                throughs.add(together);
                ratios.add(together / alone);
            }
        }
        return List.of(
                Figure.of(
                        "straight to the service, median of " + ROUNDS + " rounds",
                        Medians.of(straights),
                        "requests/s"),
                Figure.of("through the gateway, median of " + ROUNDS + " rounds", Medians.of(throughs), "requests/s"),
                Figure.of("through ÷ straight, median of the rounds", Medians.of(ratios), "", Aim.atLeast(0.6)));
    }

    /** So that no load of errors or empty lists is measured. */
    private static void demandRows(URI origin, String path, String token) throws Exception {
        int rows = Api.at(origin, token)
                .get(path)
                .expecting(200)
                .json()
                .path("items")
                .size();
        if (rows != ROWS) {
            throw new IllegalStateException(origin + path + " has " + rows + " rows");
        }
    }
}
