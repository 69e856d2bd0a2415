package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        // Given: a word, since the digits of a short number stand in some measured value now and then
        Browser.loggedIn("township", "shouzhang-clerk").call("/township/api/volunteer/applications/somebodys-own");
        // When
        String metrics = management("/q/metrics");
        // Then
        assertThat(metrics).contains("http_server_requests_seconds_count").doesNotContain("somebodys-own");
    }

    @Test
    void filesShareOneMeterSoThatALateRouteStillGetsItsOwn() throws IOException {
        // Given
        List<String> files;
        try (Stream<Path> built = Files.list(Path.of("src/main/webui/dist/assets"))) {
            files = built.map(file -> file.getFileName().toString()).toList();
        }
        assertThat(files).hasSizeGreaterThan(90);
        Browser browser = Browser.loggedIn("township", "shouzhang-clerk");
        Set<String> before = counters();
        // When
        files.forEach(
                file -> assertThat(browser.call("/assets/" + file).statusCode()).isEqualTo(200));
        browser.call("/township/api/me");
        // Then
        Set<String> after = counters();
        assertThat(after)
                .anyMatch(line -> line.contains("/api/me\""))
                .anyMatch(line -> line.contains("uri=\"/{file}\""))
                .noneMatch(line -> line.contains("/assets/"));
        after.removeAll(before);
        assertThat(after).hasSizeLessThan(10);
    }

    /** The meters of requests, each by its name and tags. */
    private static Set<String> counters() {
        return management("/q/metrics")
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .map(line -> line.substring(0, line.lastIndexOf("}") + 1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static String management(String path) {
        String port = Browser.setting("quarkus.management.test-port");
        return KeycloakAdmin.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)))
                .body();
    }
}
