package org.wugu.gateway.proxy;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.session.Person;
import org.wugu.gateway.session.Revocation;
import org.wugu.gateway.session.Revocations;
import org.wugu.problem.Problem;

/** The streams that are open, by session: so many of one session and no more, and none of a session that has ended. */
@ApplicationScoped
class OpenStreams {

    private final Map<String, Set<OpenStream>> bySession = new HashMap<>();
    private final Revocations revocations;
    private final int perSession;

    OpenStreams(ProxySettings settings, Revocations revocations, MeterRegistry registry) {
        this.revocations = revocations;
        perSession = settings.streams().perSession();
        registry.gauge("wugu.gateway.streams", this, OpenStreams::count);
    }

    /** Takes a place for one more stream of the person's session, if there is one. */
    synchronized Optional<OpenStream> admit(Person person) {
        Set<OpenStream> open = bySession.computeIfAbsent(person.session(), session -> new HashSet<>());
        if (open.size() >= perSession) {
            return Optional.empty();
        }
        OpenStream stream = new OpenStream(person);
        open.add(stream);
        if (revocations.concern(person)) {
            // Ended since the door was passed, and told before there was a stream to end.
            stream.end();
        }
        return Optional.of(stream);
    }

    /** The refusal of one too many. */
    Problem tooMany() {
        return new Problem(GatewayProblems.TOO_MANY_STREAMS, perSession);
    }

    synchronized void leave(OpenStream stream) {
        bySession.computeIfPresent(stream.person().session(), (session, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    void end(@Observes Revocation revocation) {
        of(revocation).forEach(OpenStream::end);
    }

    private synchronized List<OpenStream> of(Revocation revocation) {
        return all().filter(stream -> revocation.concerns(stream.person())).toList();
    }

    private synchronized int count() {
        return Math.toIntExact(all().count());
    }

    private Stream<OpenStream> all() {
        return bySession.values().stream().flatMap(Set::stream);
    }
}
