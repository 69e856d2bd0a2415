package org.wugu.gateway.session;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wugu.gateway.upstream.Offices;
import org.wugu.kernel.DivisionCode;

/**
 * Names of offices, asked for once and remembered: they change about once a decade. While nobody answers, the code stands in
 * for the name.
 */
@ApplicationScoped
class OfficeNames {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Map<DivisionCode, String> known = new ConcurrentHashMap<>();
    private final Offices offices;

    OfficeNames(Offices offices) {
        this.offices = offices;
    }

    Uni<String> name(DivisionCode code, String token) {
        String name = known.get(code);
        return name == null ? ask(code, token) : Uni.createFrom().item(name);
    }

    private Uni<String> ask(DivisionCode code, String token) {
        return offices.find(code, token, PATIENCE)
                .map(found -> found.orElseThrow().name())
                .invoke(found -> known.put(code, found))
                .onFailure()
                .recoverWithItem(code.value());
    }
}
