package org.wugu.bench.list;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.bench.gateway.HttpLoad;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;

/** One address of volunteer-service, asked among a million volunteers as a person of each tier by turns. */
public final class AmongMillion {

    public static final int VOLUNTEERS = 1_000_000;

    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final URI service;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private AmongMillion(Running system) {
        service = system.service(Service.VOLUNTEER);
        tokens.put("township", system.accounts().token(Running.TOWNSHIP));
        tokens.put("county", system.accounts().token(Running.COUNTY));
        tokens.put("city", system.accounts().token(Running.CITY));
    }

    /** Sees to it that there are so many. */
    public static AmongMillion in(Running system) throws Exception {
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            new Seeder(owner, system.sealing(Service.VOLUNTEER)).fillUpTo(VOLUNTEERS);
        }
        system.checkpoint();
        return new AmongMillion(system);
    }

    public URI service() {
        return service;
    }

    /** A token for each tier, the city's last. */
    public Map<String, String> tokens() {
        return tokens;
    }

    /** Median and p95 of each tier. @param aim of the p95, if there is one */
    public List<Figure> ask(String path, @Nullable Aim aim) throws Exception {
        Map<String, List<Latencies>> rounds = new LinkedHashMap<>();
        try (HttpLoad load = new HttpLoad(1)) {
            for (String token : tokens.values()) {
                load.get(service.resolve(path), token, WARM_UP);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, String> one : tokens.entrySet()) {
                    rounds.computeIfAbsent(one.getKey(), tier -> new ArrayList<>())
                            .add(load.get(service.resolve(path), one.getValue(), ROUND)
                                    .latencies());
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        rounds.forEach((tier, all) -> {
            figures.add(Figure.of(tier + ", p50, median of " + ROUNDS + " rounds", median(all, 50), "ms"));
            figures.add(new Figure(tier + ", p95, median of " + ROUNDS + " rounds", median(all, 95), "ms", aim));
        });
        return figures;
    }

    private static double median(List<Latencies> rounds, double percentile) {
        return Medians.of(rounds.stream().map(round -> round.millis(percentile)).toList());
    }
}
