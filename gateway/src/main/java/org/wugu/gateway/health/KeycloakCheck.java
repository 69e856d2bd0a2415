package org.wugu.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without Keycloak nobody can log in and no session is renewed. */
@Readiness
@ApplicationScoped
class KeycloakCheck implements AsyncHealthCheck {

    private final Probe probe;
    private final URI realm;

    KeycloakCheck(Probe probe, @ConfigProperty(name = "wugu.keycloak.url") String keycloak) {
        this.probe = probe;
        this.realm = URI.create(keycloak + "/realms/wugu");
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return probe.state(realm).map(state -> HealthCheckResponse.named("keycloak")
                .status(state.equals(Probe.UP))
                .withData("realm", state)
                .build());
    }
}
