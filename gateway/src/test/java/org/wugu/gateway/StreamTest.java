package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that do not end by themselves: they stand beside the calls and not in their way. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class StreamTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PER_SESSION = 6;
    private static final int MORE_THAN_ALL_CONNECTIONS = 300;

    private final List<InputStream> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (InputStream stream : open) {
            stream.close();
        }
        await("the ends of the streams").atMost(Duration.ofSeconds(20)).until(() -> StandIn.openStreams() == 0);
    }

    @Test
    void moreStreamsThanConnectionsForCallsLeaveTheCallsTheirs() {
        // Given
        List<CompletableFuture<HttpResponse<InputStream>>> answers = new ArrayList<>();
        String token = "";
        for (int i = 0; i < MORE_THAN_ALL_CONNECTIONS; i++) {
            if (i % PER_SESSION == 0) {
                token = KeycloakAdmin.token("shouzhang-clerk");
            }
            answers.add(HTTP.sendAsync(stream(token), HttpResponse.BodyHandlers.ofInputStream()));
        }
        List<Integer> streams =
                answers.stream().map(answer -> keep(answer.join())).toList();
        Browser clerk = Browser.loggedIn("township", "shouzhang-clerk");
        // When
        List<Integer> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(
                    clerk.call("/township/api/volunteer/applications?page=" + i).statusCode());
        }
        // Then
        assertThat(streams).hasSize(MORE_THAN_ALL_CONNECTIONS).containsOnly(200);
        assertThat(calls).containsOnly(200);
        assertThat(StandIn.openStreams()).isEqualTo(MORE_THAN_ALL_CONNECTIONS);
    }

    @Test
    void aSessionHasSoManyAndAClosedOneMakesRoom() throws IOException {
        // Given
        Browser clerk = Browser.loggedIn("township", "shouzhang-clerk");
        for (int i = 0; i < PER_SESSION; i++) {
            assertThat(keep(clerk.stream("/township/api/volunteer/quiet"))).isEqualTo(200);
        }
        // When
        HttpResponse<InputStream> tooMany = clerk.stream("/township/api/volunteer/quiet");
        // Then
        assertThat(tooMany.statusCode()).isEqualTo(429);
        JsonObject problem = new JsonObject(new String(tooMany.body().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(problem.getString("type")).endsWith("/too-many-streams");
        assertThat(problem.getString("detail")).contains("6 个实时页面");
        assertThat(keep(Browser.loggedIn("township", "shouzhang-clerk").stream("/township/api/volunteer/quiet")))
                .isEqualTo(200);
        open.get(0).close();
        await("the freed place")
                .atMost(Duration.ofSeconds(10))
                .until(() -> keep(clerk.stream("/township/api/volunteer/quiet")) == 200);
    }

    @Test
    void aStreamThatWasNotAskedForAsOneIsNoWayAroundTheBound() {
        // Given
        Browser clerk = Browser.loggedIn("township", "shouzhang-clerk");
        // When
        HttpResponse<String> answer = clerk.call("/township/api/volunteer/quiet");
        // Then
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("not-acceptable");
    }

    private static HttpRequest stream(String token) {
        return HttpRequest.newBuilder(Browser.at("/api/volunteer/quiet"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private int keep(HttpResponse<InputStream> answer) {
        open.add(answer.body());
        return answer.statusCode();
    }
}
