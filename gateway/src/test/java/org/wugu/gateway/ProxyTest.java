package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class ProxyTest {

    private static final int MEGABYTE = 1024 * 1024;

    private Browser browser;

    @BeforeEach
    void aClerkIsLoggedIn() {
        browser = Browser.loggedIn("township", "shouzhang-clerk");
    }

    @Test
    void theServiceLearnsThePersonAndTheWayButNotTheCookie() {
        // Given
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        Browser.at("/township/api/volunteer/applications?name=%E5%BC%A0&limit=50"))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Requested-With", "fetch")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        // When
        JsonObject seen = new JsonObject(
                browser.send(request, HttpResponse.BodyHandlers.ofString()).body());
        // Then
        JsonObject headers = seen.getJsonObject("headers");
        assertThat(seen.getString("uri")).isEqualTo("/applications?name=%E5%BC%A0&limit=50");
        assertThat(headers.getString("authorization")).startsWith("Bearer ey");
        assertThat(headers.containsKey("cookie")).isFalse();
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-prefix")).isEqualTo("/township/api/volunteer");
        assertThat(headers.getString("x-forwarded-host"))
                .isEqualTo(Browser.at("/").getAuthority());
        assertThat(headers.getString("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void whatTheServiceAnswersIsTranslatedToTheOutside() {
        // Given
        String path = "/township/api/volunteer/applications";
        // When
        HttpResponse<String> answer = browser.call("POST", path, "{}");
        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("location")).contains("/township/api/volunteer/applications/7?x=1");
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.contains("foreign"));
        assertThat(answer.headers().allValues("cache-control")).containsExactly("no-store");
    }

    @Test
    void aStreamArrivesAsItIsSentAndEndsForTheServiceWhenTheReaderLeaves() throws IOException {
        // Given
        var stream = browser.stream("/township/api/volunteer/stream");
        // When
        try (var reader = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo("data: 1");
            assertThat(reader.readLine()).isEmpty();
            assertThat(reader.readLine()).isEqualTo("data: 2");
        }
        // Then
        assertThat(stream.headers().firstValue("content-type")).contains("text/event-stream");
        await("the service's end").atMost(Duration.ofSeconds(5)).until(() -> StandIn.openStreams() == 0);
    }

    @Test
    void aStreamEndsWithTheTokenAndIsOpenedAgainWithANewOne() throws IOException {
        // Given
        KeycloakAdmin.tokenLife("township", 3);
        try {
            Browser reading = Browser.loggedIn("township", "shouzhang-clerk");
            Instant begun = Instant.now();
            // When
            var first = reading.stream("/township/api/volunteer/stream");
            String received = new String(first.body().readAllBytes(), StandardCharsets.UTF_8);
            // Then
            assertThat(received).contains("data: 1\n\n").endsWith("\n\n");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(6));
            try (var again = reading.stream("/township/api/volunteer/stream").body()) {
                assertThat(again.read()).isEqualTo('d');
            }
        } finally {
            KeycloakAdmin.tokenLife("township", 300);
        }
    }

    @Test
    void anUploadOfTwelveMegabytesPassesWhole() {
        assertThat(upload(HttpRequest.BodyPublishers.ofByteArray(new byte[12 * MEGABYTE]))
                        .body())
                .isEqualTo(Integer.toString(12 * MEGABYTE));
    }

    @Test
    void anUploadThatSaysItIsLargerIsRefusedBeforeItIsSent() {
        assertTooLarge(upload(HttpRequest.BodyPublishers.ofByteArray(new byte[12 * MEGABYTE + 1])));
    }

    @Test
    void anUploadThatTurnsOutLargerIsRefusedToo() {
        byte[] large = new byte[13 * MEGABYTE];
        assertTooLarge(upload(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
    }

    @Test
    void aServiceThatIsDownIsNamedAndNothingIsLost() {
        // Given nothing listens where the meeting service should be
        // When
        HttpResponse<String> answer = browser.call("POST", "/township/api/meeting/meetings", "{\"title\":\"例会\"}");
        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("detail")).contains("会议服务", "暂时不可用", "没有丢失");
    }

    @Test
    void aServiceThatKeepsSilentIsNotWaitedForForEver() {
        // Given the test's patience of two seconds
        // When
        HttpResponse<String> answer = browser.call("/township/api/volunteer/silent");
        // Then
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("service-silent");
    }

    private HttpResponse<String> upload(HttpRequest.BodyPublisher body) {
        return browser.send(
                HttpRequest.newBuilder(Browser.at("/township/api/volunteer/upload"))
                        .header("X-Requested-With", "fetch")
                        .POST(body),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("detail")).contains("12 MB");
    }
}
