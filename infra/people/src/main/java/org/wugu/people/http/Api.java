package org.wugu.people.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wugu.parts.process.Trouble;

/** Calls of an HTTP interface as one caller. Bodies are whatever Jackson can write. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String base;
    private final UnaryOperator<HttpRequest.Builder> caller;
    private final Duration patience;

    private Api(String base, UnaryOperator<HttpRequest.Builder> caller, Duration patience) {
        this.base = base;
        this.caller = caller;
        this.patience = patience;
    }

    /** Calls without saying who. @param base what every path is put behind, such as an origin */
    public static Api anonymous(URI base) {
        return new Api(base.toString(), request -> request, PATIENCE);
    }

    /** Calls with one token. */
    public static Api at(URI base, String token) {
        return at(base, () -> token);
    }

    /** Calls with a token that is asked for each time; none when it is empty. */
    public static Api at(URI base, Supplier<String> token) {
        return anonymous(base).by(request -> {
            String bearer = token.get();
            return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
        });
    }

    /** Says who calls in another way, such as by a cookie. */
    public Api by(UnaryOperator<HttpRequest.Builder> other) {
        return new Api(base, other, patience);
    }

    /** The same calls elsewhere. */
    public Api at(URI other) {
        return new Api(other.toString(), caller, patience);
    }

    /** The same caller, whose paths all begin there. */
    public Api below(String path) {
        return new Api(base + path, caller, patience);
    }

    /** Gives up an answer that takes longer. */
    public Api patient(Duration longest) {
        return new Api(base, caller, longest);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer get(String path, String header, String value) {
        return send(request(path).GET().header(header, value));
    }

    /** Sends nothing but the address. */
    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, Object body) {
        return send(json(path).POST(text(body)));
    }

    public Answer post(String path, Object body, String header, String value) {
        return send(json(path).POST(text(body)).header(header, value));
    }

    /** @param contentType of the body */
    public Answer post(String path, String contentType, BodyPublisher body) {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    /** Sends what a page's form would. */
    public Answer postForm(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    /** Creates something, with a key of its own. */
    public Answer create(String path, Object body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    /** Creates something, once however often it is sent with that key. */
    public Answer create(String path, Object body, String key) {
        return post(path, body, "Idempotency-Key", key);
    }

    public Answer put(String path, Object body) {
        return send(json(path).PUT(text(body)));
    }

    public Answer put(String path, String contentType, byte[] body) {
        return send(request(path).header("Content-Type", contentType).PUT(BodyPublishers.ofByteArray(body)));
    }

    /** Sends without waiting. */
    public CompletableFuture<Answer> postLater(String path, Object body) {
        HttpRequest request = json(path).POST(text(body)).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofByteArray())
                .thenApply(response -> Answer.of(request, response));
    }

    /** The lines of an answer that does not end. */
    public Stream<String> lines(String path) {
        HttpRequest request = caller.apply(HttpRequest.newBuilder(URI.create(base + path)))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response = exchange(request, BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new Trouble(request.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return caller.apply(HttpRequest.newBuilder(URI.create(base + path)).timeout(patience));
    }

    private static Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        return Answer.of(request, exchange(request, BodyHandlers.ofByteArray()));
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted at " + request.uri(), e);
        }
    }

    private static BodyPublisher text(Object body) {
        try {
            return BodyPublishers.ofString(Answer.JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
