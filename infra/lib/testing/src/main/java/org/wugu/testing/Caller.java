package org.wugu.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;

/**
 * Somebody who calls a service.
 *
 * @param tier the claim {@code tier}; null for a program
 * @param orgCode the claim {@code org_code}; null for a program
 * @param person the claim {@code person}
 * @param username what the caller is called in the log
 * @param roles the claims of the roles
 */
public record Caller(@Nullable Tier tier, @Nullable String orgCode, String person, String username, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A person of the office of that code; the tier follows from its length. */
    public static Caller of(String orgCode, Role... roles) {
        Tier tier = Tier.of(DivisionCode.of(orgCode));
        Set<String> claims = new TreeSet<>(Stream.of(roles).map(Role::claim).toList());
        String username = orgCode + "-" + String.join("-", claims);
        return new Caller(tier, orgCode, personOf(username), username, claims);
    }

    /** A program, which no office stands behind. */
    public static Caller program(String name) {
        return new Caller(null, null, personOf(name), name, Set.copyOf(List.of("service")));
    }

    /** The same, as somebody else of that name: another person of the same office. */
    public Caller named(String name) {
        return new Caller(tier, orgCode, personOf(name), name, roles);
    }

    /** A valid access token. */
    public String token() {
        return Tokens.valid(this);
    }

    private static String personOf(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
