package org.wugu.gateway.session;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Reads from Keycloak what has ended, some times a second: what another replica ended, and what was ended in Keycloak's own
 * console. Keycloak is what all replicas share, and its events are written with the act itself.
 */
@ApplicationScoped
public class RevocationReader {

    private static final Logger LOG = Logger.getLogger(RevocationReader.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcClient own;
    private final Revocations revocations;
    private final long interval;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread reader = new Thread(task, "revocations");
        reader.setDaemon(true);
        return reader;
    });
    private final EventCursor<KeycloakEvents.Logout> logouts;
    private final EventCursor<KeycloakEvents.Act> acts;
    private String ourselves = "";
    private volatile String state = "not read yet";

    RevocationReader(
            @RestClient KeycloakEvents events,
            OidcClient own,
            Revocations revocations,
            @ConfigProperty(name = "wugu.session.revocations-read") Duration interval) {
        this.own = own;
        this.revocations = revocations;
        this.interval = interval.toMillis();
        Instant from = Instant.now().minus(revocations.kept());
        logouts = new EventCursor<>(from, events::logouts, KeycloakEvents.Logout::time);
        acts = new EventCursor<>(from, events::acts, KeycloakEvents.Act::time);
    }

    /** Empty when all is known that has ended until a moment ago, else why not. */
    public String trouble() {
        return state;
    }

    void start(@Observes StartupEvent event) {
        thread.scheduleWithFixedDelay(this::read, 0, interval, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void read() {
        try {
            if (ourselves.isEmpty()) {
                ourselves = ourselves();
            }
            logouts.read(logout -> {
                if (logout.sessionId() != null) {
                    revocations.endSession(logout.sessionId());
                }
            });
            acts.read(act -> KeycloakActs.ended(act, ourselves).ifPresent(revocations::learn));
            revocations.forgetOld();
            tell("");
        } catch (RuntimeException e) {
            tell(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private void tell(String now) {
        if (!now.equals(state) && !now.isEmpty()) {
            LOG.warnf("what has ended cannot be read from Keycloak, and sessions live until their token ends: %s", now);
        }
        state = now;
    }

    private String ourselves() {
        String token = own.getTokens().await().atMost(PATIENCE).getAccessToken();
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new JsonObject(new String(claims, StandardCharsets.UTF_8)).getString("sub");
    }
}
