package org.wugu.volunteer.journey;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The name of the officer who acts, as it will stand under an opinion on the form. */
@RequestScoped
class ActingName {

    private final SecurityIdentity identity;

    ActingName(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Nullable
    String orNull() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("name") : null;
    }
}
