package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.testing.KeycloakResource;

/** A person changes the own account in Keycloak's account page; tier and office must not be among what can be changed. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class ProfileTest {

    @ParameterizedTest
    @ValueSource(strings = {"tier", "org_code", "within", "person"})
    void nobodyRewritesTheOwnScope(String attribute) {
        // Given
        JsonObject before = KeycloakAdmin.user("shouzhang-clerk").getJsonObject("attributes");
        JsonObject profile = new JsonObject()
                .put("username", "shouzhang-clerk")
                .put("firstName", "寿张镇团经办")
                .put("attributes", new JsonObject().put(attribute, JsonArray.of("3715")));
        // When
        HttpResponse<String> answer = account("POST", profile);
        // Then
        assertThat(KeycloakAdmin.user("shouzhang-clerk").getJsonObject("attributes"))
                .isEqualTo(before);
        assertThat(answer.statusCode()).isNotEqualTo(500);
    }

    @Test
    void anAttributeOfOnesOwnInventionIsNotKept() {
        // Given
        JsonObject profile = new JsonObject()
                .put("username", "shouzhang-clerk")
                .put("firstName", "寿张镇团经办")
                .put("attributes", new JsonObject().put("realm_roles", JsonArray.of("officer")));
        // When
        account("POST", profile);
        // Then
        assertThat(KeycloakAdmin.user("shouzhang-clerk")
                        .getJsonObject("attributes")
                        .fieldNames())
                .containsExactlyInAnyOrder("tier", "org_code", "within", "person");
    }

    @Test
    void onesOwnScopeIsNotEvenShownThere() {
        // When
        JsonObject shown = new JsonObject(account("GET", new JsonObject()).body());
        // Then
        assertThat(shown.getString("username")).isEqualTo("shouzhang-clerk");
        assertThat(shown.getJsonObject("attributes", new JsonObject()).fieldNames())
                .doesNotContain("tier", "org_code", "within", "person");
    }

    private static HttpResponse<String> account(String method, JsonObject profile) {
        return KeycloakAdmin.send(HttpRequest.newBuilder(KeycloakAdmin.uri("/realms/wugu/account/"))
                .header("Authorization", "Bearer " + accountToken())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(profile.encode())));
    }

    /** The token that Keycloak's own account page works with. */
    private static String accountToken() {
        KeycloakAdmin.allowPasswordGrant("account-console");
        return KeycloakAdmin.token(
                "wugu",
                Map.of(
                        "grant_type", "password",
                        "client_id", "account-console",
                        "scope", "openid",
                        "username", "shouzhang-clerk",
                        "password", KeycloakResource.DEMO_PASSWORD));
    }
}
