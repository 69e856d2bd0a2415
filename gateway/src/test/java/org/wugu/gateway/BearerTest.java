package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class BearerTest {

    @Test
    void aProgramReachesTheServiceWithItsOwnToken() {
        // Given
        String token = KeycloakAdmin.token("yanggu-reviewer");
        // When
        HttpResponse<String> answer = get("/api/volunteer/applications?stage=SUBMITTED", token);
        // Then
        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getString("uri")).isEqualTo("/applications?stage=SUBMITTED");
        assertThat(seen.getJsonObject("headers").getString("authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void theDescriptionOfAServiceIsServed() {
        // Given
        String token = KeycloakAdmin.token("yanggu-reviewer");
        // When
        HttpResponse<String> answer = get("/api/volunteer/openapi?format=json", token);
        // Then
        assertThat(new JsonObject(answer.body()).getString("uri")).isEqualTo("/q/openapi?format=json");
    }

    @Test
    void whatIsNotForCallersIsNotThere() {
        // Given
        String token = KeycloakAdmin.token("yanggu-reviewer");
        // When
        HttpResponse<String> inside = get("/api/volunteer/q/swagger-ui", token);
        HttpResponse<String> unknown = get("/api/weather/today", token);
        // Then
        assertThat(inside.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(new JsonObject(unknown.body()).getString("detail")).contains("weather");
    }

    @Test
    void noTokenNoAnswer() {
        assertRefused(KeycloakAdmin.send(HttpRequest.newBuilder(Browser.at("/api/volunteer/applications"))));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertRefused(get("/api/volunteer/applications", KeycloakAdmin.foreignToken()));
    }

    @Test
    void anExpiredTokenIsRefused() {
        // Given
        KeycloakAdmin.tokenLife("wugu-programs", 1);
        String token = KeycloakAdmin.token("yanggu-reviewer");
        KeycloakAdmin.tokenLife("wugu-programs", 300);
        long end = claims(token).getLong("exp");
        await("its end").until(() -> Instant.now().getEpochSecond() > end);
        // When
        HttpResponse<String> answer = get("/api/volunteer/applications", token);
        // Then
        assertRefused(answer);
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() throws Exception {
        // Given
        String token = KeycloakAdmin.token("yanggu-reviewer");
        // When
        HttpResponse<String> answer = get("/api/volunteer/applications", signedAnew(token, claims(token)));
        // Then
        assertRefused(answer);
    }

    @Test
    void aTokenWithRewrittenClaimsIsRefused() {
        // Given
        String[] parts = KeycloakAdmin.token("shouzhang-clerk").split("\\.");
        String claims =
                encode(claims(String.join(".", parts)).put("org_code", "3715").put("tier", "city"));
        // When
        HttpResponse<String> answer = get("/api/volunteer/applications", parts[0] + "." + claims + "." + parts[2]);
        // Then
        assertRefused(answer);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("login-required");
    }

    private static HttpResponse<String> get(String path, String token) {
        return KeycloakAdmin.send(HttpRequest.newBuilder(Browser.at(path)).header("Authorization", "Bearer " + token));
    }

    private static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private static String encode(JsonObject json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.encode().getBytes(StandardCharsets.UTF_8));
    }

    private static String signedAnew(String token, JsonObject claims) throws Exception {
        String signed = token.split("\\.")[0] + "." + encode(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(generator().generateKeyPair().getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static KeyPairGenerator generator() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator;
    }
}
