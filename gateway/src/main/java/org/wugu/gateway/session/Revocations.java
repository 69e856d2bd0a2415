package org.wugu.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this replica knows to have ended. Each is kept for longer than a token lives that it concerns; Keycloak gives no
 * further one.
 */
@ApplicationScoped
public class Revocations {

    private record Known(Revocation revocation, Instant since) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Event<Revocation> learnt;
    private final Duration kept;

    Revocations(Event<Revocation> learnt, @ConfigProperty(name = "wugu.session.revocations-kept") Duration kept) {
        this.learnt = learnt;
        this.kept = kept;
    }

    /** The session is no more. */
    public void endSession(String session) {
        learn(Revocation.ofSession(session));
    }

    /** Whether what the person's token opened has ended. */
    public boolean concern(Person person) {
        return Stream.of(
                        Revocation.keyOfSession(person.session()),
                        Revocation.keyOfAccount(person.account()),
                        Revocation.EVERYBODY)
                .map(known::get)
                .anyMatch(entry -> entry != null && entry.revocation().concerns(person));
    }

    /** What is known already is no news. */
    void learn(Revocation revocation) {
        Known before = known.get(revocation.key());
        if (before == null || before.revocation().issuedUntil().isBefore(revocation.issuedUntil())) {
            known.put(revocation.key(), new Known(revocation, Instant.now()));
            learnt.fire(revocation);
        }
    }

    /** How far back one must read to know all that still matters. */
    Duration kept() {
        return kept;
    }

    void forgetOld() {
        Instant oldest = Instant.now().minus(kept);
        known.values().removeIf(entry -> entry.since().isBefore(oldest));
    }
}
