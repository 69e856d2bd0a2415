package org.wugu.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report(
            new Machine("Some CPU", 2, 24_105, "Linux", "OpenJDK 17", 0.4), Instant.parse("2026-11-23T14:00:00Z"));

    @Test
    void theTableSaysWhichAimsAreMet() {
        // Given figures that meet all, some or none of their aims, with and without a bare part
        report.add(
                "a",
                List.of(
                        Figure.of("lag, p99", 48.31, "ms", Aim.atMost(150)),
                        Figure.of("through the gateway", 584, "requests/s").over(1_000, Aim.atLeast(0.8)),
                        Figure.of("lag, p50", 9, "ms", Aim.atMost(10)).over(3, Aim.atMost(2)),
                        Figure.of("print", 80, "ms").over(40),
                        Figure.of("best second", 12_345.6, "events/s")));

        // Then each is a line of the table
        assertThat(report.markdown())
                .contains("Some CPU, 2 cores, 24105 MB")
                .contains("| a | lag, p99 | 48.3 ms |  |  | ≤ 150 ms | yes |")
                .contains("| a | through the gateway | 584 requests/s | 1,000 requests/s | 0.58 | ≥ 0.80 × bare | no |")
                .contains("| a | lag, p50 | 9 ms | 3 ms | 3 | ≤ 10 ms, ≤ 2 × bare | no |")
                .contains("| a | print | 80 ms | 40 ms | 2 |  |  |")
                .contains("| a | best second | 12,346 events/s |  |  |  |  |");
    }

    @Test
    void latenciesBelowZeroCountAsNone() {
        // Given what was seen before it was acknowledged, and something slow
        Latencies latencies = new Latencies();
        latencies.add(-5);
        latencies.add(20_000_000);

        // Then the former is no time at all
        assertThat(latencies.median()).isZero();
        assertThat(latencies.millis(100)).isBetween(20.0, 20.1);
    }
}
