package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wugu.testing.KeycloakResource;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class SessionTest {

    private static final int USUAL_LIFE = 300;

    @AfterEach
    void tokensLiveAsLongAsUsual() {
        KeycloakAdmin.tokenLife("township", USUAL_LIFE);
    }

    @Test
    void theBrowserHoldsASealedCookieAndNoToken() {
        // Given
        Browser browser = new Browser();
        // When
        browser.login("township", "shouzhang-clerk", KeycloakResource.DEMO_PASSWORD);
        // Then
        var session = browser.cookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith("q_session_township"))
                .toList();
        assertThat(session).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.getValue().attributes()).contains("HTTPOnly", "SameSite=Lax");
            assertThat(cookie.getValue().path()).isEqualTo("/township");
        });
        // Five parts make a sealed token; a readable one has three and begins otherwise.
        assertThat(session.stream().map(cookie -> cookie.getValue().value()).reduce("", String::concat))
                .doesNotContain("eyJhbGciOiJSUzI1NiI")
                .satisfies(value -> assertThat(value.split("\\.")).hasSize(5));
    }

    @Test
    void logoutEndsTheSessionAtKeycloakToo() {
        // Given
        Browser browser = Browser.loggedIn("township", "shouzhang-clerk");
        // When
        HttpResponse<String> after = browser.open("/township/logout");
        // Then
        assertThat(after.uri().getPath()).isEqualTo("/");
        assertThat(after.body()).contains("乡镇入口");
        assertThat(browser.call("/township/api/me").statusCode()).isEqualTo(499);
        assertThat(browser.open("/township/").body()).contains("name=\"password\"");
    }

    @Test
    void aSessionEndedAtKeycloakIsOverAtOnce() {
        // Given
        Browser browser = Browser.loggedIn("township", "zhangqiu-clerk");
        // When
        KeycloakAdmin.endSessions("zhangqiu-clerk");
        // Then
        await("the back channel")
                .atMost(Duration.ofSeconds(10))
                .until(() -> browser.call("/township/api/me").statusCode() == 499);
    }

    @Test
    void aWorkingPersonIsNotThrownOutWhenTheTokenEnds() {
        // Given
        KeycloakAdmin.tokenLife("township", 2);
        Browser browser = Browser.loggedIn("township", "shouzhang-clerk");
        Instant firstEnd = expiry(browser);
        await("the end of the first token").until(() -> Instant.now().isAfter(firstEnd.plusMillis(200)));
        // When
        HttpResponse<String> answer = browser.call("/township/api/me");
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Instant.parse(new JsonObject(answer.body()).getString("expiresAt")))
                .isAfter(firstEnd);
    }

    @Test
    void aCallThatIsNotMarkedAsOurOwnChangesNothing() {
        // Given
        Browser browser = Browser.loggedIn("township", "shouzhang-clerk");
        // When
        HttpResponse<String> forged = browser.send(
                HttpRequest.newBuilder(Browser.at("/township/api/volunteer/applications"))
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")),
                HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> own = browser.call("POST", "/township/api/volunteer/applications", "{}");
        // Then
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("requested-with-missing");
        assertThat(own.statusCode()).isEqualTo(201);
    }

    private static Instant expiry(Browser browser) {
        return Instant.parse(new JsonObject(browser.call("/township/api/me").body()).getString("expiresAt"));
    }
}
