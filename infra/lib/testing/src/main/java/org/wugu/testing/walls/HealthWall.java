package org.wugu.testing.walls;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Whoever runs the service sees on its management port whether it is ready, and what waits in it. */
public abstract class HealthWall {

    @Test
    void itIsReadyAndMeasured() {
        given().get(management("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("outbox", "dead-letters"));
        assertThat(given().get(management("/q/metrics")).asString())
                .contains(
                        "wugu_outbox_lag_rows",
                        "wugu_inbox_lag_records",
                        "wugu_dead_letters_total",
                        "wugu_outbox_set_aside");
    }

    private static String management(String path) {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.management.port", String.class)
                + path;
    }
}
