package org.wugu.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.wugu.gateway.session.RevocationReader;

/** A replica that does not know which sessions have ended would let them in. */
@Readiness
@ApplicationScoped
class RevocationsCheck implements HealthCheck {

    private final RevocationReader reader;

    RevocationsCheck(RevocationReader reader) {
        this.reader = reader;
    }

    @Override
    public HealthCheckResponse call() {
        String trouble = reader.trouble();
        var answer = HealthCheckResponse.named("revocations").status(trouble.isEmpty());
        return (trouble.isEmpty() ? answer : answer.withData("trouble", trouble)).build();
    }
}
