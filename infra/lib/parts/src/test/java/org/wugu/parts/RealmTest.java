package org.wugu.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.parts.process.Workplace;

/** The realm as an installation gets it, without the demonstration, in a real Keycloak that adds what it adds. */
class RealmTest {

    private static final String SECRET = "a-secret-for-tests-of-more-than-32-characters";
    private static final String PUBLIC_URL = "https://wugu.example";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Part> RUNNING = new ArrayList<>();

    private static @Nullable Keycloak keycloak;
    private static @Nullable JsonNode accountsAtFirst;

    @BeforeAll
    static void anInstallation(@TempDir Path folder) {
        Checkout checkout = Checkout.here();
        Workplace workplace = Workplace.at(folder);
        Postgres postgres = new Postgres(checkout, workplace, 0, SECRET, Postgres.Durability.KEEPS);
        start(postgres);
        new Databases(postgres::connect).create("keycloak", SECRET);
        Keycloak plain = new Keycloak(
                checkout,
                workplace,
                0,
                0,
                Keycloak.Realm.PLAIN,
                new Keycloak.Database(postgres.jdbcUrl("keycloak"), "keycloak", SECRET),
                SECRET,
                Map.of(
                        "WUGU_PUBLIC_URL", PUBLIC_URL,
                        "WUGU_GATEWAY_URL", PUBLIC_URL,
                        "WUGU_CITY_SECRET", SECRET,
                        "WUGU_COUNTY_SECRET", SECRET,
                        "WUGU_TOWNSHIP_SECRET", SECRET,
                        "WUGU_GATEWAY_ADMIN_SECRET", SECRET,
                        "WUGU_SERVICE_SECRET", SECRET));
        start(plain);
        keycloak = plain;
        accountsAtFirst = admin("GET", "/users", "");
    }

    private static void start(Part part) {
        RUNNING.add(0, part);
        part.start();
    }

    @AfterAll
    static void stop() {
        RUNNING.forEach(Part::stop);
    }

    @Test
    void nobodyHasAnAccountYet() {
        assertThat(accountsAtFirst).isEmpty();
    }

    @Test
    void noClientGivesATokenForAPasswordOrOneWithoutACode() {
        JsonNode clients = admin("GET", "/clients", "");

        assertThat(clients)
                .extracting(client -> client.path("clientId").asText())
                .contains("city", "admin-cli", "account-console")
                .doesNotContain("wugu-programs");
        assertThat(clients).allSatisfy(client -> {
            String name = client.path("clientId").asText();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                    .as(name)
                    .isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).as(name).isFalse();
        });
    }

    @Test
    void aPasswordThatIsRightOpensNothingAtKeycloaksOwnClients() throws IOException {
        // Given
        account("somebody");

        // When
        JsonNode answer = token(
                "wugu",
                Map.of("client_id", "admin-cli", "username", "somebody", "password", SECRET, "scope", "openid"));

        // Then
        assertThat(answer.has("access_token")).as("%s", answer).isFalse();
    }

    @Test
    void aTokenThatOutlivesTheSessionIsGivenToNobody() throws IOException {
        // Given somebody, and a client such as an installation does not have
        account("patient");
        admin("POST", "/clients", """
                {"clientId": "for-this-test", "publicClient": true, "directAccessGrantsEnabled": true}""");
        Map<String, String> login = Map.of("client_id", "for-this-test", "username", "patient", "password", SECRET);

        // When
        JsonNode usual = token("wugu", with(login, "openid"));
        JsonNode offline = token("wugu", with(login, "openid offline_access"));
        admin("DELETE", "/clients/" + idOf("for-this-test"), "");

        // Then
        assertThat(usual.has("access_token")).as("%s", usual).isTrue();
        assertThat(offline.path("error").asText()).as("%s", offline).isEqualTo("invalid_scope");
    }

    @Test
    void eachDoorIsReturnedToAtOneAddressAndLeftForOne() {
        for (String door : List.of("city", "county", "township")) {
            JsonNode client = admin("GET", "/clients/" + idOf(door), "");
            assertThat(client.path("redirectUris"))
                    .extracting(JsonNode::asText)
                    .containsExactly(PUBLIC_URL + "/" + door + "/signed-in");
            assertThat(client.path("attributes")
                            .path("post.logout.redirect.uris")
                            .asText())
                    .isEqualTo(PUBLIC_URL + "/");
        }
    }

    @Test
    void noClientIsReturnedToAtAddressesThatAreNotWrittenOut() {
        assertThat(admin("GET", "/clients", "")).isNotEmpty().allSatisfy(client -> {
            List<String> addresses = client.findValuesAsText("post.logout.redirect.uris");
            client.path("redirectUris").forEach(address -> addresses.add(address.asText()));
            assertThat(addresses).as(client.path("clientId").asText()).noneMatch(address -> address.contains("*"));
        });
    }

    @Test
    void thePageOfTheOwnAccountIsReturnedToAtItsPagesAlone() throws IOException, InterruptedException {
        assertThat(loginFor("account-console", "/realms/wugu/account/")).isEqualTo(200);
        assertThat(loginFor("account-console", "/realms/wugu/account/account-security/signing-in"))
                .isEqualTo(200);
        assertThat(loginFor("account-console", "/realms/wugu/account/elsewhere"))
                .isEqualTo(400);
        assertThat(loginFor("account", "/realms/wugu/account/")).isEqualTo(400);
    }

    private static int loginFor(String client, String path) throws IOException, InterruptedException {
        String query = Map.of(
                        "client_id",
                        client,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "code_challenge",
                        "x".repeat(43),
                        "code_challenge_method",
                        "S256",
                        "redirect_uri",
                        url() + path)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI page = URI.create(url() + "/realms/wugu/protocol/openid-connect/auth?" + query);
        return HTTP.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static Map<String, String> with(Map<String, String> login, String scope) {
        Map<String, String> all = new HashMap<>(login);
        all.put("scope", scope);
        return all;
    }

    private static void account(String username) {
        admin("POST", "/users", """
                {"username": "%s", "enabled": true, "firstName": "某人",
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(username, SECRET));
    }

    private static String url() {
        return Objects.requireNonNull(keycloak).url();
    }

    private static String idOf(String client) {
        return admin("GET", "/clients?clientId=" + client, "")
                .path(0)
                .path("id")
                .asText();
    }

    private static JsonNode admin(String method, String path, String body) {
        try {
            String token = token(
                            "master", Map.of("client_id", "admin-cli", "username", Keycloak.ADMIN, "password", SECRET))
                    .path("access_token")
                    .asText();
            return send(HttpRequest.newBuilder(URI.create(url() + "/admin/realms/wugu" + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode token(String realm, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "grant_type=password&", ""));
        return send(HttpRequest.newBuilder(URI.create(url() + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException {
        try {
            String answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return JSON.readTree(answer.isBlank() ? "{}" : answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
