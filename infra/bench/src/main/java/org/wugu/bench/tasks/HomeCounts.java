package org.wugu.bench.tasks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.bench.Benchmark;
import org.wugu.bench.gateway.HttpLoad;
import org.wugu.bench.installation.Accounts;
import org.wugu.bench.installation.Api;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;

/** How many wait in each list of an office, asked of the service as its home page does, one request after the other. */
public final class HomeCounts implements Benchmark {

    private static final int VOLUNTEERS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final String TASKS = "/tasks";

    @Override
    public String title() {
        return "what waits among " + String.format("%,d", VOLUNTEERS) + " volunteers";
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
        demandCounts(service, tokens.get("city"));
        Map<String, List<Latencies>> rounds = new LinkedHashMap<>();
        try (HttpLoad load = new HttpLoad(1)) {
            for (String token : tokens.values()) {
                load.get(service.resolve(TASKS), token, WARM_UP);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, String> one : tokens.entrySet()) {
                    rounds.computeIfAbsent(one.getKey(), tier -> new ArrayList<>())
                            .add(load.get(service.resolve(TASKS), one.getValue(), ROUND)
                                    .latencies());
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        rounds.forEach((tier, all) -> {
            figures.add(Figure.of(tier + ", p50, median of " + ROUNDS + " rounds", median(all, 50), "ms"));
            figures.add(Figure.of(tier + ", p95, median of " + ROUNDS + " rounds", median(all, 95), "ms"));
        });
        return figures;
    }

    private static double median(List<Latencies> rounds, double percentile) {
        return Medians.of(rounds.stream().map(round -> round.millis(percentile)).toList());
    }

    private static void demandCounts(URI service, @Nullable String token) throws Exception {
        List<JsonNode> waiting = new ArrayList<>();
        Api.at(service, requireNonNull(token)).get(TASKS).expect(200).json().forEach(waiting::add);
        if (waiting.stream().noneMatch(task -> task.path("count").asLong() > 0)) {
            throw new IllegalStateException("nothing waits");
        }
    }
}
