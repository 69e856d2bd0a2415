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
        // Given one figure that meets its aim, one that does not, and one without
        report.add(
                "a",
                List.of(
                        Figure.of("lag, p99", 48.31, "ms", Aim.atMost(150)),
                        Figure.of("through ÷ straight", 0.584, "", Aim.atLeast(0.6)),
                        Figure.of("best second", 12_345.6, "events/s")));

        // Then each is a line of the table
        assertThat(report.markdown())
                .contains("Some CPU, 2 cores, 24105 MB")
                .contains("| a | lag, p99 | 48.3 ms | ≤ 150 ms | yes |")
                .contains("| a | through ÷ straight | 0.58 | ≥ 0.60 | no |")
                .contains("| a | best second | 12,346 events/s |  |  |");
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
