package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;

/** 结班, and taking that back with a reason. */
@ApplicationScoped
class CloseCohort {

    private final Cohorts cohorts;
    private final Clock clock;

    CloseCohort(Cohorts cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Transactional
    CohortStanding close(UUID id, long seenVersion) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.close(clock.instant());
        return cohorts.stepped(cohort, CohortAct.CLOSED, List.of());
    }

    @Transactional
    CohortStanding reopen(UUID id, long seenVersion, String reason) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.reopen(clock.instant());
        return cohorts.stepped(cohort, CohortAct.REOPENED, List.of(Remark.onTheWhole(reason)));
    }
}
