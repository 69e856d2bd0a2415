package org.wugu.platform.scope;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;

/** Reads the claims {@code tier}, {@code org_code} and {@code person} of an access token. */
final class TokenScope {

    private TokenScope() {}

    /** The scope of the token's bearer, or empty when the claims are missing or do not fit each other. */
    static Optional<OrgScope> of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        String tier = token.getClaim("tier");
        String code = token.getClaim("org_code");
        String person = token.getClaim("person");
        if (tier == null || code == null || person == null || person.isBlank()) {
            return Optional.empty();
        }
        try {
            Tier office = Tier.ofClaim(tier);
            return office == Tier.SYSTEM
                    ? Optional.empty()
                    : Optional.of(new OrgScope(office, DivisionCode.of(code), rolesOf(identity), person));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<Role> rolesOf(SecurityIdentity identity) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(claim -> Role.ofClaim(claim).ifPresent(roles::add));
        return roles;
    }
}
