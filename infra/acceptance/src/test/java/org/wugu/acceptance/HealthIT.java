package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.programs.Gateway;
import org.wugu.acceptance.programs.Management;
import org.wugu.acceptance.system.Metrics;
import org.wugu.acceptance.system.Program;
import org.wugu.acceptance.system.Until;
import org.wugu.people.http.Answer;

/** Every program says how it is. */
@Order(60)
class HealthIT {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource
    void livesAndIsReady(Program program) {
        // When its health is asked
        Answer live = Management.get(program, "/q/health/live");
        Answer ready = Management.get(program, "/q/health/ready");

        // Then it is well, and says what it has looked at
        assertThat(live.expecting(200).json().path("status").asText()).isEqualTo("UP");
        assertThat(ready.expecting(200).json().path("status").asText()).isEqualTo("UP");
        assertThat(ready.json().path("checks")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void measuresRequests(Program program) {
        // Given that the program has answered somebody
        Gateway.as(Account.YANGGU_AUDITOR).get(pathTo(program)).expecting(200);

        // When its metrics are read, then request times are among them, as soon as the answer has been accounted for
        for (String series : List.of("http_server_requests_seconds_count", "http_server_requests_seconds_sum")) {
            Until.holds(
                    series, LONGEST, () -> Management.metrics(program).names().contains(series));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GATEWAY")
    void saysHowFarItsEventsAre(Program service) {
        // When a service's metrics are read
        Metrics metrics = Management.metrics(service);

        // Then they say what waits to be published, what waits to be read, and what could not be
        assertThat(metrics.names())
                .contains(
                        "wugu_outbox_lag_rows",
                        "wugu_outbox_lag_seconds",
                        "wugu_outbox_set_aside",
                        "wugu_outbox_leading",
                        "wugu_inbox_lag_records",
                        "wugu_dead_letters_total");
        assertThat(metrics.sum("wugu_dead_letters_total")).isZero();
        assertThat(metrics.sum("wugu_outbox_set_aside")).isZero();
    }

    /** Something that every service answers to an auditor; through the gateway, which so has answered as well. */
    private static String pathTo(Program program) {
        String service =
                program == Program.GATEWAY ? "volunteer" : program.folder().replace("-service", "");
        return "/api/" + service + "/access-log";
    }
}
