package org.wugu.gateway.session;

import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who logs out here has left at once, whether or not the browser goes on to Keycloak. Whom Keycloak has logged out Quarkus refuses
 * once, and would let in again until the {@link RevocationReader} has read why: that one refusal makes it known.
 */
@ApplicationScoped
class Logouts {

    private static final Set<SecurityEvent.Type> LEFT = EnumSet.of(
            SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED, SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED);

    private final Revocations revocations;

    Logouts(Revocations revocations) {
        this.revocations = revocations;
    }

    void leave(@Observes SecurityEvent event) {
        if (LEFT.contains(event.getEventType())) {
            Person.of(event.getSecurityIdentity()).map(Revocation::ofLogout).ifPresent(revocations::learn);
        }
    }
}
