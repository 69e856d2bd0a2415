package org.wugu.platform.aggregate;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The name of the officer who acts, as it will stand in a history. */
@RequestScoped
public class ActingName {

    private final SecurityIdentity identity;

    ActingName(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Null when the login gives none. */
    public @Nullable String orNull() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("name") : null;
    }
}
