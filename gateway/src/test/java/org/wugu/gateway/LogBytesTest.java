package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the gateway writes down names nobody: no account, no person, no login name, whatever goes right or wrong. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class LogBytesTest {

    static final Path LOG = Path.of("target/log/gateway.log").toAbsolutePath();

    @Test
    void noLineNamesWhoHasCome() throws IOException {
        // Given everything that somebody can do right or wrong with a session, who is nobody else's in this run
        String name = "test-" + UUID.randomUUID();
        String account = KeycloakAdmin.create(name, "shouzhang-clerk");
        Browser clerk = Browser.loggedIn("township", name);
        JsonObject me = new JsonObject(clerk.call("/township/api/me").body());
        Browser admin = Browser.loggedIn("county", "yanggu-admin");

        // When
        clerk.call("/township/api/meeting/meetings");
        clerk.call("/township/api/volunteer/silent");
        clerk.call("/township/api/accounts");
        clerk.open("/county/");
        new Browser().login("township", name, "not-the-password");
        withBearer(KeycloakAdmin.token(name) + "x");
        withBearer(KeycloakAdmin.foreignToken());
        KeycloakAdmin.tokenLife("wugu-programs", 1);
        String expired = KeycloakAdmin.token(name);
        KeycloakAdmin.tokenLife("wugu-programs", 300);
        await().until(() -> withBearer(expired).statusCode() == 401);
        admin.call("POST", "/county/api/accounts/" + account + "/password-reset", "{");
        StandIn.answerActsWith(503);
        admin.call("POST", "/county/api/accounts/" + account + "/lock", "");
        StandIn.answerActsWith(204);
        admin.call("POST", "/county/api/accounts/" + account + "/unlock", "");
        KeycloakAdmin.endSessions(name);
        clerk.call("/township/api/me");
        clerk.open("/township/logout");

        // Then
        String written = Files.readString(LOG);
        assertThat(written).contains("service-unavailable");
        assertThat(written.lines())
                .noneMatch(line -> List.of(account, me.getString("person"), name, me.getString("name")).stream()
                        .anyMatch(line::contains));
    }

    static void forgetEarlierRuns() {
        try {
            Files.deleteIfExists(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> withBearer(String token) {
        return KeycloakAdmin.send(HttpRequest.newBuilder(Browser.at("/api/volunteer/applications"))
                .header("Authorization", "Bearer " + token));
    }
}
