package org.wugu.platform.inbox;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whoever asks for readiness what was set aside. It never makes a service unready: all replicas would leave for one
 * record, and no restart brings it back.
 */
@Readiness
@Singleton
public class DeadLettersCheck implements HealthCheck {

    private final DeadLetters letters;

    DeadLettersCheck(DeadLetters letters) {
        this.letters = letters;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("dead-letters")
                .up()
                .withData("setAside", letters.count())
                .withData("since", letters.since().toString());
        if (letters.last() != null) {
            answer.withData("last", String.valueOf(letters.last()));
        }
        return answer.build();
    }
}
