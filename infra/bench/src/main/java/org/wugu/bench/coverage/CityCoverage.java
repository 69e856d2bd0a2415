package org.wugu.bench.coverage;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wugu.bench.Benchmark;
import org.wugu.bench.gateway.HttpLoad;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.installation.ScopedConnection;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.measure.Repeated;
import org.wugu.bench.people.Villages;
import org.wugu.parts.setup.Service;
import org.wugu.people.http.Api;

/**
 * The coverage of all villages of the city, one by one as the grid shows them, and how many were covered at the end of
 * each of the last twelve months, asked of the service, one request after the other. What is asked takes turns.
 */
public final class CityCoverage implements Benchmark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int VOLUNTEERS = 6_000;
    private static final int MONTHS = 24;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final double MOST_MILLIS = 20;
    private static final String GRID = "/figures/coverage";
    private static final String TREND = "/figures/coverage/months";

    /** What stands of the villages, and what has ever changed of them. */
    private static final String ROWS =
            "select * from division left join village_figure on village_code = code and month = '-infinity'"
                    + " %s order by code";

    private static final String CHANGES = "select * from village_figure where month > '-infinity'";

    @Override
    public String title() {
        return "coverage of the city's villages, today and over twelve months";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        int villages;
        try (Connection owner = system.owner(Service.ASSESSMENT)) {
            List<String> codes = Villages.in(owner).codes();
            villages = codes.size();
            cover(owner, codes);
        }
        system.checkpoint();
        URI service = system.service(Service.ASSESSMENT);
        String token = system.token(Office.CITY);
        demandAll(service, token, villages);
        List<Asked> asked = List.of(
                new Asked(
                        String.format("the %,d villages of the city", villages),
                        GRID,
                        ROWS.formatted("where length(code) = 12")),
                new Asked(
                        "the villages of a county",
                        GRID + "?code=371521",
                        ROWS.formatted("where code >= '371521' and code < '371522' and length(code) = 12")),
                new Asked("twelve months of the city", TREND, CHANGES));
        Map<Asked, List<Latencies>> rounds = new LinkedHashMap<>();
        Map<Asked, List<Latencies>> bares = new LinkedHashMap<>();
        try (HttpLoad load = new HttpLoad(1);
                ScopedConnection bare = system.of(Service.ASSESSMENT, Office.CITY.scope())) {
            for (Asked one : asked) {
                load.get(service.resolve(one.path()), token, WARM_UP);
                Repeated.measure(ROUND, () -> bare.rows(one.rows()));
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Asked one : asked) {
                    rounds.computeIfAbsent(one, what -> new ArrayList<>())
                            .add(load.get(service.resolve(one.path()), token, ROUND)
                                    .latencies());
                    bares.computeIfAbsent(one, what -> new ArrayList<>())
                            .add(Repeated.measure(ROUND, () -> bare.rows(one.rows())));
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        rounds.forEach((one, all) -> {
            List<Latencies> bare = bares.getOrDefault(one, List.of());
            String of = ", median of " + ROUNDS + " rounds";
            figures.add(
                    Figure.of(one.what() + ", p50" + of, median(all, 50), "ms").over(median(bare, 50)));
            figures.add(Figure.of(one.what() + ", p95" + of, median(all, 95), "ms", Aim.atMost(MOST_MILLIS))
                    .over(median(bare, 95)));
        });
        return figures;
    }

    /** @param rows the bare question for the rows that the answer is made of */
    private record Asked(String what, String path, String rows) {}

    private static double median(List<Latencies> rounds, double percentile) {
        return Medians.of(rounds.stream().map(round -> round.millis(percentile)).toList());
    }

    /** Volunteers come to villages over two years, and every tenth of them goes again. */
    private static void cover(Connection owner, List<String> villages) throws SQLException {
        Random random = new Random(1);
        YearMonth first = YearMonth.now(ZONE).minusMonths(MONTHS - 1);
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement();
                PreparedStatement change = owner.prepareStatement(
                        "insert into village_figure as f values (?, ?, 1, now(), array[?::bigint])"
                                + " on conflict (village_code, month) do update"
                                + " set counts = array[f.counts[1] + excluded.counts[1]]")) {
            statement.execute("truncate village_figure");
            for (int i = 0; i < VOLUNTEERS; i++) {
                String village = villages.get(random.nextInt(villages.size()));
                int came = random.nextInt(MONTHS);
                add(change, village, first.plusMonths(came).atDay(1), 1);
                if (i % 10 == 0 && came + 1 < MONTHS) {
                    add(
                            change,
                            village,
                            first.plusMonths(came + 1L + random.nextInt(MONTHS - came - 1))
                                    .atDay(1),
                            -1);
                }
            }
            change.executeBatch();
            statement.execute(
                    "insert into village_figure select village_code, '-infinity', 1, now(), array[sum(counts[1])]"
                            + " from village_figure group by 1");
        }
        owner.commit();
        owner.setAutoCommit(true);
        try (Statement statement = owner.createStatement()) {
            // As the server does by itself a minute later.
            statement.execute("analyze village_figure");
        }
    }

    private static void add(PreparedStatement change, String village, LocalDate month, int by) throws SQLException {
        change.setString(1, village);
        change.setObject(2, month);
        change.setInt(3, by);
        change.addBatch();
    }

    private static void demandAll(URI service, String token, int villages) throws Exception {
        int rows = Api.at(service, token).get(GRID).expecting(200).json().size();
        int months = Api.at(service, token).get(TREND).expecting(200).json().size();
        if (rows != villages || months != 12) {
            throw new IllegalStateException(rows + " villages and " + months + " months were told");
        }
    }
}
