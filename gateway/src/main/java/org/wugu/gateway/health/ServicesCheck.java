package org.wugu.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.wugu.gateway.upstream.Services;

/**
 * How each service is. The doors stay open while any of them works: a service that is down is told to whoever needs it,
 * call by call.
 */
@Readiness
@ApplicationScoped
class ServicesCheck implements AsyncHealthCheck {

    private final Probe probe;
    private final Services services;

    ServicesCheck(Probe probe, Services services) {
        this.probe = probe;
        this.services = services;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Multi.createFrom()
                .iterable(services.services().entrySet())
                .onItem()
                .transformToUniAndMerge(
                        service -> probe.state(service.getValue().healthUrl().resolve("/q/health/ready"))
                                .map(state -> Map.entry(service.getKey(), state)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(ServicesCheck::answer);
    }

    private static HealthCheckResponse answer(Map<String, String> states) {
        var answer = HealthCheckResponse.named("services").status(states.containsValue(Probe.UP));
        new TreeMap<>(states).forEach(answer::withData);
        return answer.build();
    }
}
