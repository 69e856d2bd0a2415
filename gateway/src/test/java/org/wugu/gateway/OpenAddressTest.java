package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands open beside the doors. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class OpenAddressTest {

    private final Browser nobody = new Browser();

    @Test
    void everybodyReachesWhatAServiceKeepsOpenAndSaysNothingAboutOneself() {
        // Given
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        Browser.at("/public/api/volunteer/divisions?parent=371521"))
                .header("Cookie", "something=1")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Invitation-Token", "secret");
        // When
        HttpResponse<String> answer = nobody.send(request, HttpResponse.BodyHandlers.ofString());
        // Then
        JsonObject seen = new JsonObject(answer.body());
        JsonObject headers = seen.getJsonObject("headers");
        assertThat(seen.getString("uri")).isEqualTo("/public/divisions?parent=371521");
        assertThat(headers.containsKey("authorization")).isFalse();
        assertThat(headers.containsKey("cookie")).isFalse();
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("invitation-token")).isEqualTo("secret");
        assertThat(answer.headers().allValues("cache-control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/public/api/volunteer/../applications, 400",
        "/public/api/volunteer/%2e%2e/applications, 400",
        "/public/api/volunteer//applications, 400",
        "/public/api/child/children, 404",
        "/public/api/, 404",
        "/api/volunteer/public/divisions, 401",
        "/public/, 404"
    })
    void nothingElseOpensBesideIt(String path, int status) {
        HttpResponse<String> answer = nobody.send(
                HttpRequest.newBuilder(URI.create(Browser.at("/") + path.substring(1))),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/join/AbCdEfGhIjKlMnOpQrStUvWxYz012345", "/join/", "/join"})
    void thePageOfAnInvitationOpensWithoutALogin(String path) {
        HttpResponse<String> page = nobody.open(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"app\"");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("script-src 'self'");
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
    }
}
