package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose session has ended is not let in with what is left of it, however long the token would live. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class RevocationTest {

    private static final String ACCOUNTS = "/county/api/accounts";

    private String username = "";
    private String account = "";
    private Browser clerk = new Browser();
    private Browser admin = new Browser();

    @BeforeEach
    void aClerkIsLoggedIn() {
        admin = Browser.loggedIn("county", "yanggu-admin");
        username = "test-" + UUID.randomUUID();
        account = KeycloakAdmin.create(username, "yanggu-clerk");
        clerk = Browser.loggedIn("county", username);
        assertThat(clerk.call("/county/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsLockedIsOutAtOnceAndForGood() {
        // Given
        String token = KeycloakAdmin.token(username);
        // When
        admin.call("POST", ACCOUNTS + "/" + account + "/lock", "");
        // Then
        assertThat(callsWithTheOldCookie()).containsOnly(499);
        assertThat(program(token)).isEqualTo(401);
    }

    @Test
    void whoseRolesChangeLogsInAnewAndHasThem() {
        // When
        admin.call("PUT", ACCOUNTS + "/" + account + "/roles", "{\"roles\":[\"reviewer\"]}");
        // Then
        assertThat(callsWithTheOldCookie()).containsOnly(499);
        Browser again = Browser.loggedIn("county", username);
        assertThat(new JsonObject(again.call("/county/api/me").body()).getJsonArray("roles"))
                .isEqualTo(JsonArray.of("reviewer"));
    }

    @Test
    void whosePasswordIsResetIsOut() {
        // When
        admin.call("POST", ACCOUNTS + "/" + account + "/password-reset", "");
        // Then
        assertThat(callsWithTheOldCookie()).containsOnly(499);
    }

    @Test
    void whoLogsOutLeavesNoCookieThatWorks() {
        // Given
        Browser copied = clerk.copy();
        // When
        clerk.open("/county/logout");
        clerk = copied;
        // Then
        assertThat(callsWithTheOldCookie()).containsOnly(499);
        assertThat(clerk.copy().open("/county/").body()).contains("name=\"password\"");
    }

    @Test
    void aLogoutThatTheBrowserDidNotCarryOnToKeycloakCountsToo() {
        // Given
        Browser copied = clerk.copy();
        // When
        clerk.send(HttpRequest.newBuilder(Browser.at("/county/logout")), HttpResponse.BodyHandlers.discarding());
        // Then
        assertThat(copied.copy().call("/county/api/me").statusCode()).isEqualTo(499);
        await("a new token of the session that Keycloak still has; tokens are told apart by the second")
                .until(() -> copied.copy().open("/county/").statusCode() == 200);
    }

    @Test
    void aStreamEndsWithItsSession() throws Exception {
        // Given
        HttpResponse<InputStream> stream = clerk.stream("/county/api/volunteer/stream");
        assertThat(stream.statusCode()).isEqualTo(200);
        stream.body().read();
        // When
        admin.call("POST", ACCOUNTS + "/" + account + "/lock", "");
        // Then: reading comes to an end
        assertThat(stream.body().readAllBytes()).isNotNull();
        await("the service's end").atMost(Duration.ofSeconds(5)).until(() -> StandIn.openStreams() == 0);
    }

    @Test
    void whatIsDoneInKeycloaksConsoleIsSeenWithinASecond() {
        // Given
        String token = KeycloakAdmin.token(username);
        assertThat(program(token)).isEqualTo(200);
        // When
        KeycloakAdmin.takeRole(username, "clerk");
        // Then
        withinASecond().until(() -> clerk.copy().call("/county/api/me").statusCode() == 499);
        assertThat(callsWithTheOldCookie()).containsOnly(499);
        assertThat(program(token)).isEqualTo(401);
    }

    @Test
    void whatEndsAtKeycloakAloneIsSeenWithinASecond() throws Exception {
        // Given
        JsonObject tokens = KeycloakAdmin.tokens(username);
        HttpResponse<InputStream> stream = clerk.stream("/county/api/volunteer/stream");
        // When
        KeycloakAdmin.logout(tokens.getString("refresh_token"));
        KeycloakAdmin.endSessions(username);
        // Then
        withinASecond().until(() -> program(tokens.getString("access_token")) == 401);
        withinASecond().until(() -> clerk.copy().call("/county/api/me").statusCode() == 499);
        assertThat(callsWithTheOldCookie()).containsOnly(499);
        assertThat(stream.body().readAllBytes()).isNotNull();
    }

    /** Half a second between two readings, and what the machine needs besides. */
    private static ConditionFactory withinASecond() {
        return await("what was ended elsewhere").atMost(Duration.ofSeconds(2)).pollInterval(Duration.ofMillis(50));
    }

    private List<Integer> callsWithTheOldCookie() {
        return Stream.generate(() -> clerk.copy().call("/county/api/me").statusCode())
                .limit(4)
                .toList();
    }

    private static int program(String token) {
        return KeycloakAdmin.send(HttpRequest.newBuilder(Browser.at("/api/volunteer/applications"))
                        .header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
