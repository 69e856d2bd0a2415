package org.wugu.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wugu.parts.Checkout;
import org.wugu.parts.Databases;
import org.wugu.parts.Keycloak;

/**
 * Gives a test the real Keycloak with the real realm and the demonstration's accounts, started once for the JVM.
 *
 * <p>Settings: those of the gateway ({@code wugu.keycloak.url}, the clients' secrets), and for the test itself
 * {@code wugu.test.programs-secret}, {@code wugu.test.demo-password} and {@code wugu.test.keycloak-admin-password}. The
 * gateway under test listens on the port of the argument {@code gateway-port}, 8081 when left out.
 */
public final class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    /** The password of every demo account. */
    public static final String DEMO_PASSWORD = "Wugu-test-2026";

    private static final String SECRET = "a-secret-for-tests-of-more-than-32-characters";

    private String gatewayPort = "8081";

    @Override
    public void init(Map<String, String> arguments) {
        gatewayPort = arguments.getOrDefault("gateway-port", gatewayPort);
    }

    @Override
    public Map<String, String> start() {
        String gateway = "http://localhost:" + gatewayPort;
        String url = Parts.once("keycloak", () -> started(gateway).url());
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.http.test-port", gatewayPort);
        settings.put("quarkus.management.test-port", "0");
        settings.put("wugu.public-url", gateway);
        settings.put("wugu.keycloak.url", url);
        settings.put("wugu.city.secret", SECRET);
        settings.put("wugu.county.secret", SECRET);
        settings.put("wugu.township.secret", SECRET);
        settings.put("wugu.gateway-admin.secret", SECRET);
        settings.put("wugu.session.secret", SECRET);
        settings.put("wugu.test.programs-secret", SECRET);
        settings.put("wugu.test.demo-password", DEMO_PASSWORD);
        settings.put("wugu.test.keycloak-admin-password", Parts.PASSWORD);
        return settings;
    }

    /** It stays for the next test and ends with the JVM. */
    @Override
    public void stop() {}

    private static Keycloak started(String gateway) {
        new Databases(Database::asSuperuser).create("keycloak", Parts.PASSWORD);
        Keycloak keycloak = new Keycloak(
                Checkout.here(),
                Parts.workplace(),
                0,
                0,
                Keycloak.Realm.DEMONSTRATION,
                new Keycloak.Database(Database.url("keycloak"), "keycloak", Parts.PASSWORD),
                Parts.PASSWORD,
                Map.of(
                        "WUGU_PUBLIC_URL", gateway,
                        "WUGU_GATEWAY_URL", gateway,
                        "WUGU_CITY_SECRET", SECRET,
                        "WUGU_COUNTY_SECRET", SECRET,
                        "WUGU_TOWNSHIP_SECRET", SECRET,
                        "WUGU_GATEWAY_ADMIN_SECRET", SECRET,
                        "WUGU_PROGRAMS_SECRET", SECRET,
                        "WUGU_SERVICE_SECRET", SECRET,
                        "WUGU_DEMO_PASSWORD", DEMO_PASSWORD));
        Parts.start(keycloak);
        return keycloak;
    }
}
