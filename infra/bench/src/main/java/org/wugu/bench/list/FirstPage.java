package org.wugu.bench.list;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wugu.bench.Benchmark;
import org.wugu.bench.gateway.HttpLoad;
import org.wugu.bench.installation.Accounts;
import org.wugu.bench.installation.Api;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;

/**
 * The first page of the list of applications at the service, one request after the other, each with its decryption and
 * its row in the access log, for one person of each tier. Tiers take turns.
 */
public final class FirstPage implements Benchmark {

    private static final int VOLUNTEERS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROWS = 50;
    private static final String LIST = "/applications?limit=" + ROWS;

    @Override
    public String title() {
        return "first page of " + String.format("%,d", VOLUNTEERS) + " volunteers";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            new Seeder(owner, system.sealing(Service.VOLUNTEER)).fillUpTo(VOLUNTEERS);
        }
        system.checkpoint();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("township", system.accounts().token(Accounts.TOWNSHIP));
        tokens.put("county", system.accounts().token(Accounts.COUNTY));
        tokens.put("city", system.accounts().token(Accounts.CITY));
        URI service = system.service(Service.VOLUNTEER);
        for (String token : tokens.values()) {
            demandRows(service, token);
        }
        Map<String, List<Latencies>> rounds = new LinkedHashMap<>();
        try (HttpLoad load = new HttpLoad(1)) {
            for (String token : tokens.values()) {
                load.get(service.resolve(LIST), token, WARM_UP);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, String> one : tokens.entrySet()) {
                    rounds.computeIfAbsent(one.getKey(), tier -> new ArrayList<>())
                            .add(load.get(service.resolve(LIST), one.getValue(), ROUND)
                                    .latencies());
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        rounds.forEach((tier, all) -> {
            figures.add(Figure.of(tier + ", p50, median of " + ROUNDS + " rounds", median(all, 50), "ms"));
            figures.add(
                    Figure.of(tier + ", p95, median of " + ROUNDS + " rounds", median(all, 95), "ms", Aim.atMost(10)));
        });
        return figures;
    }

    private static double median(List<Latencies> rounds, double percentile) {
        return Medians.of(rounds.stream().map(round -> round.millis(percentile)).toList());
    }

    private static void demandRows(URI service, String token) throws Exception {
        int rows = Api.at(service, token)
                .get(LIST)
                .expect(200)
                .json()
                .path("items")
                .size();
        if (rows != ROWS) {
            throw new IllegalStateException("the list has " + rows + " rows");
        }
    }
}
