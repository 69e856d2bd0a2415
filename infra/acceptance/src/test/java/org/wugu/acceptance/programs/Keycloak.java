package org.wugu.acceptance.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.wugu.acceptance.system.Wugu;

/** Calls Keycloak itself. */
final class Keycloak {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Keycloak() {}

    /** A token of a realm for a name and a password. */
    static Answer login(String realm, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&" + form)));
    }

    /** Reads what the administrator sees. */
    static Answer read(String path, String token) {
        return send(
                HttpRequest.newBuilder(at("/admin/realms/wugu/" + path)).header("Authorization", "Bearer " + token));
    }

    /** Changes something as the administrator. */
    static Answer change(String path, String json, String token) {
        return send(HttpRequest.newBuilder(at("/admin/realms/wugu/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private static URI at(String path) {
        return URI.create(Wugu.running().keycloak() + path);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
