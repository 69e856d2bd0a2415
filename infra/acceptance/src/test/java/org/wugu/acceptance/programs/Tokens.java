package org.wugu.acceptance.programs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.system.Until;
import org.wugu.acceptance.system.Wugu;
import org.wugu.people.http.Accounts;
import org.wugu.people.http.Answer;
import org.wugu.people.http.Api;

/** Access tokens from the real Keycloak, got as a program gets them and renewed before they end. */
public final class Tokens {

    private static final String CLIENT = "wugu-programs";
    private static final String LIFESPAN = "access.token.lifespan";
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Map<Account, Token> KNOWN = new ConcurrentHashMap<>();

    private record Token(String text, Instant end) {
        boolean lasts(Duration time) {
            return Instant.now().plus(time).isBefore(end);
        }
    }

    private Tokens() {}

    public static String of(Account account) {
        return KNOWN.compute(account, (who, known) -> known != null && known.lasts(MARGIN) ? known : fresh(who)).text;
    }

    /** A token that Keycloak has given for one second, which is over. */
    public static String expired(Account account) {
        Api admin = accounts().administrator();
        ObjectNode client = (ObjectNode)
                admin.get("/clients?clientId=" + CLIENT).expecting(200).json().get(0);
        ObjectNode before = client.deepCopy();
        if (!before.path("attributes").has(LIFESPAN)) {
            // An attribute that is merely left out stays as it is; an empty one falls back to the realm's.
            before.withObject("/attributes").put(LIFESPAN, "");
        }
        client.withObject("/attributes").put(LIFESPAN, "1");
        String path = "/clients/" + client.path("id").asText();
        admin.put(path, client).expecting(204);
        try {
            Token token = fresh(account);
            Until.holds(
                    "the end of a token of one second",
                    Duration.ofSeconds(10),
                    () -> !token.lasts(Duration.ofSeconds(-1)));
            return token.text;
        } finally {
            admin.put(path, before).expecting(204);
        }
    }

    private static Token fresh(Account account) {
        Answer answer = Patience.until(200, () -> accounts().login(account.username()));
        long seconds = answer.json().path("expires_in").asLong();
        return new Token(
                answer.json().path("access_token").asText(), Instant.now().plusSeconds(seconds));
    }

    private static Accounts accounts() {
        Wugu wugu = Wugu.running();
        return new Accounts(
                URI.create(wugu.keycloak()), wugu.programsSecret(), wugu::keycloakPassword, wugu.demoPassword());
    }
}
