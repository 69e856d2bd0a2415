package org.wugu.bench.list;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wugu.bench.gateway.HttpLoad;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.measure.Repeated;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;

/** One address of volunteer-service, asked among a million volunteers as a person of each tier by turns. */
public final class AmongMillion {

    public static final int VOLUNTEERS = 1_000_000;

    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Duration BARE = Duration.ofSeconds(2);

    private final URI service;
    private final Map<Office, String> tokens = new EnumMap<>(Office.class);

    private AmongMillion(Running system) {
        service = system.service(Service.VOLUNTEER);
        for (Office office : Office.values()) {
            tokens.put(office, system.token(office));
        }
    }

    /** Sees to it that there are so many. */
    public static AmongMillion in(Running system) throws Exception {
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            new Seeder(owner, system.sealing(Service.VOLUNTEER)).fillUpTo(VOLUNTEERS);
        }
        system.checkpoint();
        return new AmongMillion(system);
    }

    /**
     * Median and p95 of each tier beside the bare part.
     *
     * @param bare what no answer to that office can do without
     * @param aim of the p95, if there is one
     */
    public List<Figure> ask(String path, Map<Office, Callable<?>> bare, @Nullable Aim aim) throws Exception {
        Map<Office, List<Latencies>> rounds = new EnumMap<>(Office.class);
        Map<Office, List<Latencies>> bareRounds = new EnumMap<>(Office.class);
        try (HttpLoad load = new HttpLoad(1)) {
            for (Map.Entry<Office, String> one : tokens.entrySet()) {
                load.get(service.resolve(path), one.getValue(), WARM_UP);
                Repeated.measure(BARE, bareOf(bare, one.getKey()));
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<Office, String> one : tokens.entrySet()) {
                    rounds.computeIfAbsent(one.getKey(), tier -> new ArrayList<>())
                            .add(load.get(service.resolve(path), one.getValue(), ROUND)
                                    .latencies());
                    bareRounds
                            .computeIfAbsent(one.getKey(), tier -> new ArrayList<>())
                            .add(Repeated.measure(BARE, bareOf(bare, one.getKey())));
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        rounds.forEach((office, all) -> {
            List<Latencies> parts = bareRounds.getOrDefault(office, List.of());
            String of = ", median of " + ROUNDS + " rounds";
            figures.add(Figure.of(office.title() + ", p50" + of, median(all, 50), "ms")
                    .over(median(parts, 50)));
            figures.add(Figure.of(office.title() + ", p95" + of, median(all, 95), "ms", aim)
                    .over(median(parts, 95)));
        });
        return figures;
    }

    private static Callable<?> bareOf(Map<Office, Callable<?>> bare, Office office) {
        Callable<?> part = bare.get(office);
        if (part == null) {
            throw new IllegalArgumentException("no bare part of " + office);
        }
        return part;
    }

    private static double median(List<Latencies> rounds, double percentile) {
        return Medians.of(rounds.stream().map(round -> round.millis(percentile)).toList());
    }
}
