package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class ReadinessTest {

    @Test
    void readinessNamesWhatWorksAndWhatDoesNot() {
        // When
        JsonObject health = new JsonObject(management("/q/health/ready"));
        // Then
        assertThat(health.getString("status")).isEqualTo("UP");
        JsonObject services = health.getJsonArray("checks").stream()
                .map(JsonObject.class::cast)
                .filter(check -> check.getString("name").equals("services"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("data");
        assertThat(services.getString("volunteer")).isEqualTo("UP");
        assertThat(services.getString("meeting")).startsWith("unreachable");
    }

    @Test
    void metricsCountRequestsByRouteAndNotByPerson() {
        // Given
        Browser.loggedIn("township", "shouzhang-clerk").call("/township/api/volunteer/applications/4711");
        // When
        String metrics = management("/q/metrics");
        // Then
        assertThat(metrics).contains("http_server_requests_seconds_count").doesNotContain("4711");
    }

    static String management(String path) {
        String port = Browser.setting("quarkus.management.test-port");
        return KeycloakAdmin.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)))
                .body();
    }
}
