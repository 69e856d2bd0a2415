package org.wugu.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;

/**
 * Who is behind a request, as Keycloak says.
 *
 * @param account the id of the account at Keycloak
 * @param session the id of the session at Keycloak, or of the account where a program has no session
 * @param username the name of the account, for the person
 * @param name the display name
 * @param scope tier, office and roles, or null while an administrator has not given the account an office
 * @param accessToken what services are told the person by
 * @param issuedAt when that token was given, to the second
 * @param expiresAt when that token ends
 */
public record Person(
        String account,
        String session,
        String username,
        String name,
        @Nullable OrgScope scope,
        String accessToken,
        Instant issuedAt,
        Instant expiresAt) {

    /** The person of the request, or empty when nobody is logged in. */
    public static Optional<Person> of(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user ? of(user.getSecurityIdentity()) : Optional.empty();
    }

    /** The person of the identity, or empty when it is nobody's. */
    public static Optional<Person> of(SecurityIdentity identity) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token == null || !(identity.getPrincipal() instanceof JsonWebToken claims)) {
            return Optional.empty();
        }
        String username = text(claims, "preferred_username").orElse("");
        String account = text(claims, "sub").orElse("");
        return Optional.of(new Person(
                account,
                text(claims, "sid").orElse(account),
                username,
                text(claims, "name").orElse(username),
                scope(identity, claims).orElse(null),
                token.getToken(),
                Instant.ofEpochSecond(claims.getIssuedAtTime()),
                Instant.ofEpochSecond(claims.getExpirationTime())));
    }

    private static Optional<OrgScope> scope(SecurityIdentity identity, JsonWebToken claims) {
        try {
            return text(claims, "tier").flatMap(tier -> text(claims, "org_code").flatMap(code -> text(claims, "person")
                    .map(person -> new OrgScope(Tier.ofClaim(tier), DivisionCode.of(code), roles(identity), person))));
        } catch (IllegalArgumentException ofNoOffice) {
            return Optional.empty();
        }
    }

    private static Set<Role> roles(SecurityIdentity identity) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(claim -> Role.ofClaim(claim).ifPresent(roles::add));
        return roles;
    }

    private static Optional<String> text(JsonWebToken claims, String name) {
        return Optional.ofNullable(claims.<Object>getClaim(name)).map(Object::toString);
    }
}
