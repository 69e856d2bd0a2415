package org.wugu.gateway.session;

import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Who logs out here has left at once, whether or not the browser goes on to Keycloak. */
@ApplicationScoped
class Logouts {

    private final Revocations revocations;

    Logouts(Revocations revocations) {
        this.revocations = revocations;
    }

    void leave(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED) {
            Person.of(event.getSecurityIdentity()).map(Revocation::ofLogout).ifPresent(revocations::learn);
        }
    }
}
