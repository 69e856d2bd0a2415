package org.wugu.bench.steps;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.people.Seeder;
import org.wugu.parts.setup.Service;
import org.wugu.people.http.Api;
import org.wugu.people.journey.Application;

/**
 * A county takes three steps with 500 volunteers, each in one request and one transaction, with a row in the history and
 * an event for everybody: record query, oath and filing, which draws a number for each. Every round has people of its own.
 */
public final class BulkStep implements Benchmark {

    private static final String COUNTY = "371521";
    private static final int PEOPLE = 500;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 10;
    private static final long APPROVED_VERSION = 2;
    private static final double MOST_MILLIS = 1000;

    @Override
    public String title() {
        return "a step with " + PEOPLE + " volunteers at once";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        List<UUID> people;
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            people = new Seeder(owner, system.sealing(Service.VOLUNTEER)).approved(COUNTY, PEOPLE * (WARM_UP + ROUNDS));
        }
        Api county = Api.at(system.service(Service.VOLUNTEER), system.token(Office.COUNTY));
        Map<Step, List<Double>> millis = new LinkedHashMap<>();
        List<Double> bares = new ArrayList<>();
        try (BareStep bare = new BareStep(system.of(Service.VOLUNTEER, Office.COUNTY.scope()), system.elsewhere())) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                List<Application> own = new ArrayList<>();
                people.subList(round * PEOPLE, (round + 1) * PEOPLE)
                        .forEach(id -> own.add(new Application(id.toString(), APPROVED_VERSION, "APPROVED")));
                double bareTaken = bare.take(people.subList(round * PEOPLE, (round + 1) * PEOPLE));
                if (round >= WARM_UP) {
                    bares.add(bareTaken);
                }
                for (Step step : Step.values()) {
                    double taken = step.take(county, own);
                    if (round >= WARM_UP) {
                        millis.computeIfAbsent(step, first -> new ArrayList<>()).add(taken);
                    }
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        millis.forEach((step, rounds) -> {
            figures.add(
                    Figure.of(step.title() + ", median of " + ROUNDS, Medians.of(rounds), "ms", Aim.atMost(MOST_MILLIS))
                            .over(Medians.of(bares)));
            figures.add(Figure.of(
                    step.title() + ", the slowest",
                    rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                    "ms"));
        });
        return figures;
    }
}
