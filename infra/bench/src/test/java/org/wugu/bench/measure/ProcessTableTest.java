package org.wugu.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessTableTest {

    @Test
    void withAProcessGoesWhatItHasStartedAndWhatOfItHasEnded() {
        // Given a server with a backend whose name tries to confuse, a helper of that, and a stranger
        ProcessTable table = ProcessTable.of(Stream.of(
                "10 (postgres) S 1 10 10 0 -1 4194304 1 2 3 4 100 50 30 20 20 0 1 0 5",
                "11 (postgres: a) b (c) S 10 10 10 0 -1 4194304 1 2 3 4 7 3 0 0 20 0 1 0 5",
                "12 (helper) R 11 10 10 0 -1 4194304 1 2 3 4 1 0 0 0 20 0 1 0 5",
                "13 (stranger) R 1 10 10 0 -1 4194304 1 2 3 4 900 0 0 0 20 0 1 0 5"));

        // Then the server's time is its own, its ended backends', its backend's and the helper's, in tens of
        // milliseconds
        assertThat(table.millis(10)).isEqualTo(2_110);
        assertThat(table.millis(12)).isEqualTo(10);
        assertThat(table.millis(99)).isZero();
    }

    @Test
    void whatThisProcessUsesIsSeen() {
        // Given what it has used so far
        Map<String, Long> here = Map.of("this", ProcessHandle.current().pid());
        ProcessorTime before = ProcessorTime.of(here);

        // When it works until the kernel has counted some of it
        ProcessorTime more = ProcessorTime.of(here).since(before);
        while (more.total() < 50) {
            more = ProcessorTime.of(here).since(before);
        }

        // Then shares of it can be told, beyond what is used anyway
        assertThat(more.beyond(new ProcessorTime(Map.of("this", more.total())), 0.5)
                        .each(10)
                        .of("this"))
                .isEqualTo(more.total() / 20);
    }
}
