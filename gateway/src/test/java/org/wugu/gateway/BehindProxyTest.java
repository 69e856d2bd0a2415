package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real proxy stands in front, as where TLS ends: what it says of the caller counts, and what callers say does not. */
@QuarkusTest
@TestProfile(BehindProxyTest.OneProxyTrusted.class)
@WithTestResource(GatewayParts.class)
class BehindProxyTest {

    private static final String OPEN = "/public/api/volunteer/divisions";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Vertx VERTX = Vertx.vertx();
    private static int telling;
    private static int silent;

    public static final class OneProxyTrusted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wugu.proxies.trusted", "127.0.0.1");
        }
    }

    /** Appends the caller as usual proxies do, and says how and under which name it was called. */
    private static final ProxyInterceptor TELLS = new ProxyInterceptor() {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var headers = context.request().headers();
            String before = headers.get("X-Forwarded-For");
            headers.set("X-Forwarded-For", (before == null ? "" : before + ", ") + "203.0.113.9")
                    .set("X-Forwarded-Proto", "https")
                    .set("X-Forwarded-Host", "wugu.example");
            return context.sendRequest();
        }
    };

    @BeforeAll
    static void aProxyStands() {
        telling = proxy(TELLS);
        silent = proxy(new ProxyInterceptor() {});
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static int proxy(ProxyInterceptor interceptor) {
        HttpProxy proxy = HttpProxy.reverseProxy(VERTX.createHttpClient())
                .origin(Browser.at("/").getPort(), "127.0.0.1")
                .addInterceptor(interceptor);
        HttpServer server = VERTX.createHttpServer().requestHandler(proxy);
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @Test
    void theServiceLearnsTheCallersAddressAndNotWhatTheCallerInvents() throws Exception {
        // When
        JsonObject seen =
                new JsonObject(get(telling, OPEN, "X-Forwarded-For", "6.6.6.6").body());
        // Then
        JsonObject headers = seen.getJsonObject("headers");
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("203.0.113.9");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("https");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("wugu.example");
    }

    @Test
    void linksAreHttpsAndSoMustTheNextCallsBe() throws Exception {
        // When
        HttpResponse<String> door = get(telling, "/city/", "Accept", "text/html");
        // Then
        String login = URLDecoder.decode(door.headers().firstValue("location").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(login).contains("redirect_uri=https://wugu.example/city/signed-in");
        assertThat(door.headers().firstValue("strict-transport-security")).contains("max-age=31536000");
    }

    @Test
    void aTrustedProxyThatDoesNotSayWhoseCallItIsGetsNoAnswer() throws Exception {
        // When
        HttpResponse<String> answer = get(silent, OPEN, "Accept", "*/*");
        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("detail")).contains("X-Forwarded-For");
    }

    @Test
    void whoIsNoTrustedProxyCountsAsWhoItIs() throws IOException {
        // Given a peer of another address that plays the proxy
        try (Upload upload = Upload.begin(
                "127.0.0.2",
                OPEN,
                "X-Forwarded-For: 6.6.6.6\r\nX-Forwarded-Proto: https\r\nContent-Length: 0\r\nConnection: close\r\n")) {
            // When
            String answer = upload.answerUntilClosed();
            // Then
            assertThat(answer).contains("\"x-forwarded-for\":\"127.0.0.2\"", "\"x-forwarded-proto\":\"http\"");
            assertThat(answer).doesNotContain("6.6.6.6", "Strict-Transport-Security");
        }
    }

    private static HttpResponse<String> get(int port, String path, String header, String value)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header(header, value)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
