package org.wugu.bench.installation;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls of an HTTP interface with the token of one person. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI origin;
    private final String token;

    private Api(URI origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    public static Api at(URI origin, String token) {
        return new Api(origin, token);
    }

    static Api anonymous(URI origin) {
        return new Api(origin, "");
    }

    /** What came back. */
    public record Answer(HttpRequest request, int status, byte[] body) {

        /** @throws IllegalStateException with the beginning of the body when the status is another */
        public Answer expect(int wanted) {
            if (status != wanted) {
                String text = new String(body, UTF_8);
                throw new IllegalStateException("%s %s: %d %s"
                        .formatted(
                                request.method(),
                                request.uri(),
                                status,
                                text.substring(0, Math.min(500, text.length()))));
            }
            return this;
        }

        public JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(json(path, body));
    }

    /** Creates something, with a key of its own. */
    public Answer create(String path, JsonNode body) throws IOException, InterruptedException {
        return send(json(path, body).header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public Answer put(String path, String contentType, byte[] body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", contentType).PUT(BodyPublishers.ofByteArray(body)));
    }

    /** Sends without waiting. */
    public CompletableFuture<Answer> postLater(String path, JsonNode body) {
        HttpRequest request = json(path, body).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(response -> answer(request, response));
    }

    /** @param contentType of the body */
    public Answer post(String path, String contentType, BodyPublisher body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    Answer postForm(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** The lines of an answer that does not end. */
    public Stream<String> lines(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(origin.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response = CLIENT.send(request, BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + response.statusCode());
        }
        return response.body();
    }

    private HttpRequest.Builder json(String path, JsonNode body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        return answer(request, CLIENT.send(request, BodyHandlers.ofByteArray()));
    }

    private static Answer answer(HttpRequest request, HttpResponse<byte[]> response) {
        return new Answer(request, response.statusCode(), response.body());
    }
}
