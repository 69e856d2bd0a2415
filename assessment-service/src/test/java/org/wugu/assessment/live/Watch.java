package org.wugu.assessment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who watches the stream, as a browser would: the lines as they come. */
final class Watch {

    private static final String END = "(the stream has ended)";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stream<String> body;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final AtomicInteger received = new AtomicInteger();

    private Watch(Stream<String> body) {
        this.body = body;
        Thread reader = new Thread(this::read, "watch");
        reader.setDaemon(true);
        reader.start();
    }

    static Watch open(String token) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request(token), HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        return new Watch(response.body());
    }

    /** Opens it as soon as the service has a place for it. */
    static Watch whenFree(String token) {
        return await("a place is free")
                .atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> openOrNull(token), Objects::nonNull);
    }

    private static @Nullable Watch openOrNull(String token) throws IOException, InterruptedException {
        try {
            return open(token);
        } catch (AssertionError full) {
            return null;
        }
    }

    static HttpRequest request(String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/figures/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
    }

    private void read() {
        try {
            body.forEach(lines::add);
        } catch (RuntimeException closed) {
            // as when a reader goes away
        }
        lines.add(END);
    }

    /** Waits for the next state that matches. */
    JsonNode figures(Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        while (true) {
            JsonNode state = next();
            if (wanted.test(state)) {
                return state;
            }
        }
    }

    /** Waits for the next state. */
    JsonNode next() throws IOException, InterruptedException {
        String data = line(line -> line.startsWith("data:"));
        received.incrementAndGet();
        return JSON.readTree(data.substring("data:".length()));
    }

    /** Waits for the next line that matches. */
    String line(Predicate<String> wanted) throws InterruptedException {
        while (true) {
            String line = lines.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("a line within 10 seconds").isNotNull();
            if (wanted.test(line)) {
                return line;
            }
            assertThat(line).as("a line of an open stream").isNotEqualTo(END);
        }
    }

    void awaitEnd() throws InterruptedException {
        line(END::equals);
    }

    int received() {
        return received.get();
    }

    void close() {
        body.close();
    }
}
