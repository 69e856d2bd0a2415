package org.wugu.gateway.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an act of an administrator ends, by the address in Keycloak's admin interface that it changed. */
final class KeycloakActs {

    private static final List<String> CONCERN_EVERYBODY = List.of("logout-all", "push-revocation");

    private KeycloakActs() {}

    /**
     * What the act ends, if anything.
     *
     * @param ourselves the id of the gateway's own account: it says exactly which sessions its acts end
     */
    static Optional<Revocation> ended(KeycloakEvents.Act act, String ourselves) {
        String[] path = String.valueOf(act.resourcePath()).split("/", 3);
        Instant at = Instant.ofEpochMilli(act.time());
        if (path.length == 2 && path[0].equals("sessions")) {
            return Optional.of(Revocation.ofSession(path[1]));
        }
        if ("CREATE".equals(act.operationType()) || ourselves.equals(actor(act))) {
            // Who is given something loses nothing.
            return Optional.empty();
        }
        if (path.length >= 2 && path[0].equals("users")) {
            // What exactly was changed is not told, so everything counts that can take a right away.
            return Optional.of(Revocation.ofAccount(path[1], at));
        }
        return CONCERN_EVERYBODY.contains(path[path.length - 1])
                ? Optional.of(Revocation.ofEverybody(at))
                : Optional.empty();
    }

    private static @Nullable String actor(KeycloakEvents.Act act) {
        return act.authDetails() == null ? null : act.authDetails().userId();
    }
}
