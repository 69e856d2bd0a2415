package org.wugu.people.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.wugu.parts.Keycloak;

/** The accounts of a demonstration realm in the real Keycloak, and access tokens as a program gets them. */
public final class Accounts {

    private static final int CITY = 4;
    private static final int COUNTY = 6;

    private final URI keycloak;
    private final String programsSecret;
    private final Supplier<String> adminPassword;
    private final String password;

    /**
     * @param keycloak its origin
     * @param programsSecret the secret of the client that gets tokens for a password
     * @param adminPassword of Keycloak's own administrator
     * @param password of all demonstration accounts
     */
    public Accounts(URI keycloak, String programsSecret, Supplier<String> adminPassword, String password) {
        this.keycloak = keycloak;
        this.programsSecret = programsSecret;
        this.adminPassword = adminPassword;
        this.password = password;
    }

    /** A fresh access token, good for some minutes. */
    public String token(String username) {
        return token(login(username));
    }

    /** What Keycloak answers to name and password: a token, and the seconds for which it is good. */
    public Answer login(String username) {
        return login(
                "wugu",
                Map.of(
                        "client_id", "wugu-programs",
                        "client_secret", programsSecret,
                        "username", username,
                        "password", password));
    }

    /** The realm as its administrator reads and changes it; for some minutes. */
    public Api administrator() {
        Answer login = login(
                "master",
                Map.of("client_id", "admin-cli", "username", Keycloak.ADMIN, "password", adminPassword.get()));
        return Api.at(keycloak, token(login)).below("/admin/realms/wugu");
    }

    /**
     * Makes a clerk's account for each of those townships, where there is none; answers the user names by township.
     *
     * @param prefix what the township's code stands behind in a user name
     * @param titles what the clerk of each township is called in full
     */
    public Map<String, String> clerks(String prefix, Map<String, String> titles) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Map<String, Object>> users = new ArrayList<>();
        titles.forEach((township, title) -> {
            names.put(township, prefix + township);
            users.add(clerk(prefix + township, township, title));
        });
        administrator()
                .post("/partialImport", Map.of("ifResourceExists", "SKIP", "users", users))
                .expecting(200);
        return names;
    }

    private Map<String, Object> clerk(String name, String township, String title) {
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                title,
                "attributes",
                Map.of(
                        "tier", List.of("township"),
                        "org_code", List.of(township),
                        "within", List.of(township.substring(0, CITY), township.substring(0, COUNTY), township),
                        "person",
                                List.of(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))
                                        .toString())),
                "realmRoles",
                List.of("default-roles-wugu", "clerk"),
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
    }

    private Answer login(String realm, Map<String, String> who) {
        Map<String, String> form = new LinkedHashMap<>(who);
        form.put("grant_type", "password");
        return Api.anonymous(keycloak).postForm("/realms/" + realm + "/protocol/openid-connect/token", form);
    }

    private static String token(Answer login) {
        return login.expecting(200).json().required("access_token").asText();
    }
}
