package org.wugu.gateway.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.session.Revocations;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.problem.Problem;

/** The accounts in Keycloak. Knows how they are kept there, not who may touch them. */
@ApplicationScoped
class Accounts {

    private final KeycloakUsers users;
    private final Revocations revocations;

    Accounts(@RestClient KeycloakUsers users, Revocations revocations) {
        this.users = users;
        this.revocations = revocations;
    }

    /** Accounts of the office and of those below it, by username. */
    Account.Page within(DivisionCode office, @Nullable String search, int after, int limit) {
        boolean none = search == null || search.isBlank();
        // Usernames are ASCII, names of people here are not.
        boolean byName = !none && search != null && search.chars().anyMatch(c -> c > 127);
        List<KeycloakUsers.User> found = users.find(
                "within:" + office, none || byName ? null : search, byName ? search : null, after, limit + 1);
        List<Account> items = new ArrayList<>();
        found.stream().limit(limit).forEach(user -> account(user).ifPresent(items::add));
        return new Account.Page(items, found.size() > limit ? after + limit : null);
    }

    /** Whom the access log can name, of the office and of those below it; their roles are not asked for. */
    Reader.Page readers(DivisionCode office, int after, int limit) {
        List<KeycloakUsers.User> found = users.find("within:" + office, null, null, after, limit + 1);
        List<Reader> items = found.stream()
                .limit(limit)
                .flatMap(user -> reader(user).stream())
                .toList();
        return new Reader.Page(items, found.size() > limit ? after + limit : null);
    }

    /** The account, or empty when it does not exist or belongs to no office. */
    Optional<Account> byId(UUID id) {
        try {
            return account(users.user(id));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The stable id of the account's person. */
    String person(UUID id) {
        return attribute(users.user(id), "person").orElse("");
    }

    /** Opens an account and returns its id.
     *
     * @throws Problem when the username is taken
     */
    UUID open(String username, String name, DivisionCode office, String password) {
        Map<String, List<String>> attributes = Map.of(
                "tier", List.of(Tier.of(office).claim()),
                "org_code", List.of(office.value()),
                "within", within(office),
                "person", List.of(Ids.next().toString()));
        try (Response response = users.create(new KeycloakUsers.User(
                null, username, name, true, attributes, null, List.of(KeycloakUsers.Password.temporary(password))))) {
            String path = response.getLocation().getPath();
            return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 409) {
                throw new Problem(GatewayProblems.USERNAME_TAKEN).withField("username", "taken");
            }
            throw refused;
        }
    }

    /** Takes an account back that could not be opened whole. */
    void discard(UUID id) {
        users.delete(id);
    }

    /** Gives the account exactly these of our roles. */
    void replaceRoles(UUID id, Set<Role> roles) {
        Set<String> wanted = roles.stream().map(Role::claim).collect(Collectors.toSet());
        List<KeycloakUsers.RealmRole> granted = ours(users.rolesNotHeld(id))
                .filter(role -> wanted.contains(role.name()))
                .toList();
        List<KeycloakUsers.RealmRole> revoked = ours(users.roles(id))
                .filter(role -> !wanted.contains(role.name()))
                .toList();
        // What is taken goes first: for a moment an account may hold too little, never too much.
        if (!revoked.isEmpty()) {
            users.revoke(id, revoked);
        }
        if (!granted.isEmpty()) {
            users.grant(id, granted);
        }
    }

    void lock(UUID id) {
        users.update(id, enabled(id, false));
        endSessions(id);
    }

    void unlock(UUID id) {
        users.update(id, enabled(id, true));
        users.forgetFailedLogins(id);
    }

    void setPassword(UUID id, String password) {
        users.resetPassword(id, KeycloakUsers.Password.temporary(password));
        users.forgetFailedLogins(id);
        endSessions(id);
    }

    /** Ends what the account has open at every door: here at once, and one by one, so that other replicas read which. */
    void endSessions(UUID id) {
        for (KeycloakUsers.Session session : users.sessions(id)) {
            revocations.endSession(session.id());
            endSession(session.id());
        }
        users.endSessions(id);
    }

    private void endSession(String session) {
        try {
            users.endSession(session);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != 404) {
                throw refused;
            }
            // It has ended by itself meanwhile.
        }
    }

    private KeycloakUsers.User enabled(UUID id, boolean enabled) {
        KeycloakUsers.User user = users.user(id);
        // Keycloak takes attributes that are left out for deleted ones.
        return new KeycloakUsers.User(
                id, user.username(), user.firstName(), enabled, user.attributes(), user.createdTimestamp(), null);
    }

    private Optional<Account> account(KeycloakUsers.User user) {
        UUID id = user.id();
        return id == null
                ? Optional.empty()
                : attribute(user, "org_code").flatMap(code -> attribute(user, "tier")
                        .map(tier -> new Account(
                                id,
                                String.valueOf(user.username()),
                                user.firstName() == null ? "" : user.firstName(),
                                tier,
                                code,
                                ours(users.roles(id))
                                        .map(KeycloakUsers.RealmRole::name)
                                        .sorted()
                                        .toList(),
                                !Boolean.TRUE.equals(user.enabled()),
                                Optional.ofNullable(user.createdTimestamp())
                                        .map(Instant::ofEpochMilli)
                                        .orElse(null))));
    }

    private static Optional<Reader> reader(KeycloakUsers.User user) {
        return attribute(user, "person").flatMap(person -> attribute(user, "org_code")
                .map(office -> new Reader(
                        person,
                        String.valueOf(user.username()),
                        user.firstName() == null ? "" : user.firstName(),
                        office)));
    }

    private static Stream<KeycloakUsers.RealmRole> ours(List<KeycloakUsers.RealmRole> roles) {
        return roles.stream().filter(role -> Role.ofClaim(role.name()).isPresent());
    }

    /** The office and those above it: the list of an administrator is found by this. */
    private static List<String> within(DivisionCode office) {
        return Stream.of(DivisionCode.Level.CITY, DivisionCode.Level.COUNTY, DivisionCode.Level.TOWNSHIP)
                .filter(level -> level.length() <= office.value().length())
                .map(level -> office.ancestor(level).value())
                .toList();
    }

    private static Optional<String> attribute(KeycloakUsers.User user, String name) {
        return Optional.ofNullable(user.attributes())
                .map(attributes -> attributes.get(name))
                .filter(values -> !values.isEmpty())
                .map(values -> values.get(0));
    }
}
