package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.wugu.local.process.Trouble;

/** Speaks JSON over HTTP as one caller. An answer that is no success is a {@link Trouble} with what the server said. */
final class Json {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();

    JsonNode get(String url, String token) {
        return send(request(url, token).GET());
    }

    JsonNode post(String url, String token, Object body) {
        return send(request(url, token)
                .POST(BodyPublishers.ofString(mapper.valueToTree(body).toString())));
    }

    /** Creates once, however often it is sent. */
    JsonNode create(String url, String token, String idempotencyKey, Object body) {
        return send(request(url, token)
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(mapper.valueToTree(body).toString())));
    }

    /** An access token by name and password. */
    String token(String issuer, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(request).path("access_token").asText();
    }

    private static HttpRequest.Builder request(String url, String token) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Trouble(request.method() + " " + request.uri() + " answered " + answer.statusCode() + ": "
                        + answer.body());
            }
            return answer.body().isBlank() ? MissingNode.getInstance() : mapper.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted at " + request.uri(), e);
        }
    }
}
