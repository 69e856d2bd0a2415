package org.wugu.bench.installation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.wugu.parts.Keycloak;
import org.wugu.parts.setup.Settings;

/** Accounts in the real Keycloak, and the access tokens of whoever logs in with them. */
public final class Accounts {

    /** Accounts of the demonstration realm. */
    public static final String CITY = "city-clerk";

    public static final String COUNTY = "yanggu-reviewer";
    public static final String TOWNSHIP = "shouzhang-clerk";

    private final URI keycloak;
    private final String programsSecret;
    private final Supplier<String> adminPassword;
    private final String password;

    Accounts(Keycloak keycloak, String programsSecret, Supplier<String> adminPassword, Settings settings) {
        this.keycloak = URI.create(keycloak.url());
        this.programsSecret = programsSecret;
        this.adminPassword = adminPassword;
        this.password = settings.demoPassword();
    }

    /** A fresh access token, good for some minutes. */
    public String token(String username) throws IOException, InterruptedException {
        return token(
                "wugu",
                Map.of(
                        "client_id", "wugu-programs",
                        "client_secret", programsSecret,
                        "username", username,
                        "password", password));
    }

    /** Makes a clerk's account for each of those townships, where there is none; answers the user names by township. */
    public Map<String, String> clerks(List<String> townships) throws IOException, InterruptedException {
        Map<String, String> names = new LinkedHashMap<>();
        ArrayNode users = JsonNodeFactory.instance.arrayNode();
        for (String township : townships) {
            String name = "bench-clerk-" + township;
            names.put(township, name);
            users.add(clerk(name, township));
        }
        ObjectNode wanted = JsonNodeFactory.instance.objectNode();
        wanted.put("ifResourceExists", "SKIP").set("users", users);
        String admin = token(
                "master",
                Map.of("client_id", "admin-cli", "username", Keycloak.ADMIN, "password", adminPassword.get()));
        Api.at(keycloak, admin).post("/admin/realms/wugu/partialImport", wanted).expect(200);
        return names;
    }

    private ObjectNode clerk(String name, String township) {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("username", name).put("enabled", true).put("firstName", "测速经办");
        ObjectNode attributes = user.putObject("attributes");
        attributes.putArray("tier").add("township");
        attributes.putArray("org_code").add(township);
        attributes
                .putArray("within")
                .add(township.substring(0, 4))
                .add(township.substring(0, 6))
                .add(township);
        attributes.putArray("person").add(UUID.randomUUID().toString());
        user.putArray("realmRoles").add("default-roles-wugu").add("clerk");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        return user;
    }

    private String token(String realm, Map<String, String> login) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(login);
        form.put("grant_type", "password");
        JsonNode answer = Api.anonymous(keycloak)
                .postForm("/realms/" + realm + "/protocol/openid-connect/token", form)
                .expect(200)
                .json();
        return answer.required("access_token").asText();
    }
}
