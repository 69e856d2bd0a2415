package org.wugu.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wugu.parts.Keycloak;
import org.wugu.testing.KeycloakResource;

/** What an operator does in Keycloak itself, and how programs get tokens there. */
final class KeycloakAdmin {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private KeycloakAdmin() {}

    /** The access token of a person for a program. */
    static String token(String username) {
        return tokens(username).getString("access_token");
    }

    /** All tokens of a person for a program. */
    static JsonObject tokens(String username) {
        return tokens(
                "wugu",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "wugu-programs",
                        "client_secret",
                        Browser.setting("wugu.test.programs-secret"),
                        "scope",
                        "openid",
                        "username",
                        username,
                        "password",
                        KeycloakResource.DEMO_PASSWORD));
    }

    /** A token of the realm that is for another audience. */
    static String foreignToken() {
        return token(
                "wugu",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "gateway-admin",
                        "client_secret", Browser.setting("wugu.gateway-admin.secret")));
    }

    static String token(String realm, Map<String, String> form) {
        return tokens(realm, form).getString("access_token");
    }

    private static JsonObject tokens(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return new JsonObject(send(request).body());
    }

    /** What a program does that logs its person out. */
    static void logout(String refreshToken) {
        send(HttpRequest.newBuilder(uri("/realms/wugu/protocol/openid-connect/logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("client_id=wugu-programs&client_secret="
                        + Browser.setting("wugu.test.programs-secret") + "&refresh_token=" + refreshToken)));
    }

    /** Makes an account as another one is, with the demo accounts' password; answers its id. */
    static String create(String username, String like) {
        JsonObject model = user(like);
        JsonObject account = new JsonObject()
                .put("username", username)
                .put("firstName", model.getString("firstName"))
                .put("enabled", true)
                .put(
                        "attributes",
                        model.getJsonObject("attributes")
                                .copy()
                                .put("person", JsonArray.of(UUID.randomUUID().toString())))
                .put(
                        "credentials",
                        JsonArray.of(
                                new JsonObject().put("type", "password").put("value", KeycloakResource.DEMO_PASSWORD)));
        admin("POST", "/users", account.encode());
        String id = userId(username);
        String roles = admin("GET", "/users/" + model.getString("id") + "/role-mappings/realm", "");
        admin("POST", "/users/" + id + "/role-mappings/realm", roles);
        return id;
    }

    /** Takes a role from a person in Keycloak's console. */
    static void takeRole(String username, String role) {
        String found = admin("GET", "/roles/" + role, "");
        admin("DELETE", "/users/" + userId(username) + "/role-mappings/realm", "[" + found + "]");
    }

    /** Ends every session of a person, as an operator would. */
    static void endSessions(String username) {
        admin("POST", "/users/" + userId(username) + "/logout", "");
    }

    static JsonObject user(String username) {
        return new JsonArray(admin("GET", "/users?exact=true&username=" + username, "")).getJsonObject(0);
    }

    static String userId(String username) {
        return user(username).getString("id");
    }

    /** How long tokens of a client live, in seconds. */
    static void tokenLife(String client, int seconds) {
        JsonObject found = new JsonArray(admin("GET", "/clients?clientId=" + client, "")).getJsonObject(0);
        found.getJsonObject("attributes").put("access.token.lifespan", Integer.toString(seconds));
        admin("PUT", "/clients/" + found.getString("id"), found.encode());
    }

    /** Lets a public client of Keycloak's own get tokens without a browser. */
    static void allowPasswordGrant(String client) {
        JsonObject found = new JsonArray(admin("GET", "/clients?clientId=" + client, "")).getJsonObject(0);
        admin(
                "PUT",
                "/clients/" + found.getString("id"),
                found.put("directAccessGrantsEnabled", true).encode());
    }

    private static String admin(String method, String path, String body) {
        String token = token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMIN,
                        "password",
                        Browser.setting("wugu.test.keycloak-admin-password")));
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri("/admin/realms/wugu" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    static URI uri(String path) {
        return URI.create(Browser.setting("wugu.keycloak.url") + path);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
