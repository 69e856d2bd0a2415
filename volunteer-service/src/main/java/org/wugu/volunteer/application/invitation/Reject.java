package org.wugu.volunteer.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.wugu.problem.Problem;

/** The township does not take somebody's form over, and says why; what was entered is forgotten. */
@ApplicationScoped
class Reject {

    private final SelfApplications applications;

    Reject(SelfApplications applications) {
        this.applications = applications;
    }

    /** @throws Problem {@code self-application-decided} when it does not wait any more */
    @Transactional
    void reject(UUID id, String reason) {
        applications.rejected(applications.take(id), reason);
    }
}
