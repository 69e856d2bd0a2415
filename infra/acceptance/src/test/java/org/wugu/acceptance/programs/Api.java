package org.wugu.acceptance.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.system.Metrics;
import org.wugu.acceptance.system.Program;
import org.wugu.acceptance.system.Wugu;

/** The gateway as other programs use it: {@code /api/…} with a bearer token. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final Supplier<String> token;

    private Api(URI base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    /** Calls with valid tokens of that person. */
    public static Api as(Account account) {
        Wugu wugu = Wugu.running();
        return new Api(wugu.gateway(), () -> Tokens.of(account));
    }

    /** The same calls by another gateway. */
    public Api at(URI gateway) {
        return new Api(gateway, token);
    }

    /** Calls with that token, whatever it is; none when it is empty. */
    public static Api withToken(String token) {
        return new Api(Wugu.running().gateway(), () -> token);
    }

    /** Asks a program's management port, which wants no token. */
    public static Answer management(Program program, String path) {
        return management(Wugu.running().management(program), path);
    }

    private static Answer management(URI port, String path) {
        return new Api(port, () -> "").get(path);
    }

    /** What a program measures. */
    public static Metrics metrics(Program program) {
        return metrics(Wugu.running().management(program));
    }

    /** What the program behind that management port measures. */
    public static Metrics metrics(URI port) {
        return new Metrics(management(port, "/q/metrics").expecting(200).text());
    }

    /** @param path such as {@code /api/assessment/figures} */
    public Answer get(String path) {
        return send(path, request -> request.GET());
    }

    public Answer get(String path, String header, String value) {
        return send(path, request -> request.GET().header(header, value));
    }

    /** Sends JSON. */
    public Answer post(String path, Object body) {
        return send(path, request -> json(request).POST(BodyPublishers.ofString(text(body))));
    }

    /** Sends JSON that takes the place of what was there. */
    public Answer put(String path, Object body) {
        return send(path, request -> json(request).PUT(BodyPublishers.ofString(text(body))));
    }

    /** Sends JSON that makes something, once however often it is sent with that key. */
    public Answer create(String path, Object body, UUID key) {
        return send(path, request -> json(request)
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(text(body))));
    }

    /** Sends JSON within a trace that the caller has begun. */
    public Answer post(String path, Object body, Trace trace) {
        return send(path, request -> json(request)
                .header("traceparent", trace.parent())
                .POST(BodyPublishers.ofString(text(body))));
    }

    /** Registers a form as a draft. */
    public Application draft(Map<String, Object> form) {
        Answer answer = create("/api/volunteer/applications", Map.of("form", form), UUID.randomUUID())
                .expecting(201);
        return Application.of(answer);
    }

    private Answer send(String path, UnaryOperator<HttpRequest.Builder> how) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            return Answer.of(CLIENT.send(how.apply(request).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private static String text(Object body) {
        try {
            return Answer.JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
