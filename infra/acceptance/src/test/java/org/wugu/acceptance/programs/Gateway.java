package org.wugu.acceptance.programs;

import java.net.URI;
import java.time.Duration;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.system.Wugu;
import org.wugu.people.http.Api;

/** The gateway as other programs use it: {@code /api/…} with a bearer token. */
public final class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String VOLUNTEERS = "/api/volunteer";

    private Gateway() {}

    /** Calls with valid tokens of that person. */
    public static Api as(Account account) {
        return Api.at(Wugu.running().gateway(), () -> Tokens.of(account)).patient(PATIENCE);
    }

    /** Calls of volunteer-service, in whose paths nothing says so. */
    public static Api volunteers(Account account) {
        return as(account).below(VOLUNTEERS);
    }

    /** The same by another gateway. */
    public static Api volunteers(Account account, URI gateway) {
        return as(account).at(gateway).below(VOLUNTEERS);
    }

    /** Calls with that token, whatever it is; none when it is empty. */
    public static Api withToken(String token) {
        return Api.at(Wugu.running().gateway(), token).patient(PATIENCE);
    }
}
