package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.parts.Keycloak;

/** The accounts that the demo acts as. The realm has some; a clerk for every other township is added. */
final class DemoAccounts {

    private final Json json;
    private final Keycloak keycloak;
    private final String programsSecret;
    private final String setupPassword;
    private final String password;

    DemoAccounts(Json json, Keycloak keycloak, String programsSecret, String setupPassword, String password) {
        this.json = json;
        this.keycloak = keycloak;
        this.programsSecret = programsSecret;
        this.setupPassword = setupPassword;
        this.password = password;
    }

    /** An access token of that account. */
    String token(String username) {
        return json.token(
                keycloak.issuer(),
                Map.of(
                        "grant_type", "password",
                        "client_id", "wugu-programs",
                        "client_secret", programsSecret,
                        "username", username,
                        "password", password));
    }

    /** The name of the township's clerk, who is made when missing. */
    String clerkOf(String townshipCode, String townshipName) {
        String admin = json.token(
                keycloak.url() + "/realms/master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMIN,
                        "password",
                        setupPassword));
        String username = "clerk-" + townshipCode;
        String users = keycloak.url() + "/admin/realms/wugu/users";
        if (json.get(users + "?exact=true&username=" + username, admin).isEmpty()) {
            json.post(users, admin, account(username, townshipCode, townshipName));
            String id = json.get(users + "?exact=true&username=" + username, admin)
                    .path(0)
                    .path("id")
                    .asText();
            JsonNode role = json.get(keycloak.url() + "/admin/realms/wugu/roles/clerk", admin);
            json.post(users + "/" + id + "/role-mappings/realm", admin, List.of(role));
        }
        return username;
    }

    private Map<String, Object> account(String username, String code, String name) {
        String person = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                .toString();
        return Map.of(
                "username",
                username,
                "enabled",
                true,
                "firstName",
                name + "团经办",
                "attributes",
                Map.of(
                        "tier", List.of("township"),
                        "org_code", List.of(code),
                        "within", List.of(code.substring(0, 4), code.substring(0, 6), code),
                        "person", List.of(person)),
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
    }
}
