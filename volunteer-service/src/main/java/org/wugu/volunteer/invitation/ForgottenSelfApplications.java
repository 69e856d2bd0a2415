package org.wugu.volunteer.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.scope.ScopeRunner;

/** Forgets what nobody has decided on for months: people's data are not kept on the chance that somebody looks. */
@ApplicationScoped
class ForgottenSelfApplications {

    private final SelfApplications applications;
    private final ScopeRunner scopes;
    private final Clock clock;
    private final Period kept;

    ForgottenSelfApplications(
            SelfApplications applications,
            ScopeRunner scopes,
            Clock clock,
            @ConfigProperty(name = "wugu.self-application.kept-for") Period kept) {
        this.applications = applications;
        this.scopes = scopes;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        scopes.system(() -> applications.forget(OffsetDateTime.now(clock).minus(kept)));
    }
}
