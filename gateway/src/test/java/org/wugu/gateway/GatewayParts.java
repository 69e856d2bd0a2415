package org.wugu.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.wugu.parts.process.Ports;
import org.wugu.testing.KeycloakResource;

/** A real Keycloak with the realm as it is delivered, and a stand-in for one service. */
public final class GatewayParts implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "org.wugu.gateway.port";

    private final KeycloakResource keycloak = new KeycloakResource();
    private final StandIn standIn = new StandIn();
    private final OtherIssuer otherIssuer = new OtherIssuer();
    private final HastyService hasty = new HastyService();

    @Override
    public Map<String, String> start() {
        keycloak.init(Map.of("gateway-port", port()));
        standIn.start();
        LogBytesTest.forgetEarlierRuns();
        Map<String, String> settings = new HashMap<>(keycloak.start());
        // A random port (0) beside a fixed one gives the meters of the two servers different tags, which Prometheus
        // refuses.
        settings.put("quarkus.management.test-port", Integer.toString(Ports.orFree(0)));
        // The bytes that LogBytesTest reads.
        settings.put("quarkus.log.file.enabled", "true");
        settings.put("quarkus.log.file.path", LogBytesTest.LOG.toString());
        settings.put("wugu.proxy.silence", "4S");
        settings.put("wugu.proxy.together", "2S");
        settings.put("wugu.proxy.open.deadline", "6S");
        settings.put("wugu.services.volunteer.url", standIn.url());
        settings.put("wugu.services.volunteer.health-url", standIn.url());
        settings.put("wugu.services.child.url", hasty.url());
        settings.put("wugu.services.child.health-url", hasty.url());
        settings.put("wugu.services.assessment.url", otherIssuer.url());
        settings.put("wugu.verify.services", "volunteer,assessment");
        // Nothing listens there: a service that is down.
        settings.put("wugu.services.meeting.url", "http://127.0.0.1:" + Ports.orFree(0));
        settings.put("wugu.services.meeting.health-url", "http://127.0.0.1:" + Ports.orFree(0));
        return settings;
    }

    /** The same for every profile: the realm knows the gateway by it. */
    private static synchronized String port() {
        String known = System.getProperty(PORT);
        if (known == null) {
            known = Integer.toString(Ports.orFree(0));
            System.setProperty(PORT, known);
        }
        return known;
    }

    @Override
    public void stop() {
        standIn.stop();
        hasty.stop();
        otherIssuer.stop();
        keycloak.stop();
    }
}
