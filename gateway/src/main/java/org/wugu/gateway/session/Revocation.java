package org.wugu.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has ended before its tokens do: those of a session, or those that an account (or everybody) had by then. Fired as an
 * event when a replica learns of it.
 *
 * @param session the session's id, or null when it is not one session
 * @param account the account's id at Keycloak, or null when it is everybody or a session
 * @param issuedUntil tokens given until then have ended
 */
public record Revocation(@Nullable String session, @Nullable String account, Instant issuedUntil) {

    static final String EVERYBODY = "everybody";

    /** The session is no more. */
    static Revocation ofSession(String session) {
        return new Revocation(session, null, Instant.MAX);
    }

    /** The person has left; the same session may come back with a new token, when Keycloak still knows it. */
    static Revocation ofLogout(Person person) {
        return new Revocation(person.session(), null, person.issuedAt());
    }

    static Revocation ofAccount(String account, Instant until) {
        return new Revocation(null, account, until);
    }

    static Revocation ofEverybody(Instant until) {
        return new Revocation(null, null, until);
    }

    static String keyOfSession(String session) {
        return "session " + session;
    }

    static String keyOfAccount(String account) {
        return "account " + account;
    }

    /** By which it is found: one of the same that reaches further replaces it. */
    String key() {
        if (session != null) {
            return keyOfSession(session);
        }
        return account == null ? EVERYBODY : keyOfAccount(account);
    }

    /** Whether it ends what that person's token opens. A token knows but the second in which it was given. */
    public boolean concerns(Person person) {
        return (session == null || session.equals(person.session()))
                && (account == null || account.equals(person.account()))
                && !person.issuedAt().isAfter(issuedUntil);
    }
}
