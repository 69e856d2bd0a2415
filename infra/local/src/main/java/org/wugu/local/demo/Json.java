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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wugu.parts.process.Trouble;

/** Speaks JSON over HTTP as one caller. An answer that is no success is a {@link Trouble} with what the server said. */
final class Json {

    /** As many as the services take at once. */
    private static final int MOST_AT_ONCE = 500;

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

    JsonNode put(String url, String token, Object body) {
        return send(request(url, token)
                .PUT(BodyPublishers.ofString(mapper.valueToTree(body).toString())));
    }

    /**
     * Takes one step with many, in as many requests as that needs; answers what became of each.
     *
     * @throws Trouble when somebody is left out, for nothing of the demonstration is in anybody's way
     */
    List<JsonNode> together(String url, String token, List<Member> people, Map<String, Object> more) {
        List<JsonNode> outcomes = new ArrayList<>();
        for (int from = 0; from < people.size(); from += MOST_AT_ONCE) {
            Map<String, Object> body = new HashMap<>();
            more.forEach((field, value) -> body.put(field, value.toString()));
            body.put(
                    "items",
                    people.subList(from, Math.min(people.size(), from + MOST_AT_ONCE)).stream()
                            .map(one -> Map.of("id", one.id(), "version", one.version()))
                            .toList());
            for (JsonNode outcome : post(url, token, body)) {
                if (outcome.hasNonNull("problem")) {
                    throw new Trouble(url + ": " + outcome);
                }
                outcomes.add(outcome);
            }
        }
        return outcomes;
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
