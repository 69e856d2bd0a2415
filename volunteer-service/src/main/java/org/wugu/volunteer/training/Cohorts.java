package org.wugu.volunteer.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.journey.Remark;

/** The cohorts that the caller's scope covers; row-level security hides all others. */
@ApplicationScoped
class Cohorts implements PanacheRepositoryBase<Cohort, UUID> {

    private final CohortHistory history;

    Cohorts(CohortHistory history) {
        this.history = history;
    }

    /**
     * The cohort as the caller last saw it, locked until the transaction ends, so that what hangs on it is changed by one at
     * a time.
     *
     * @throws Problem {@code not-found} when there is none within the scope, {@code changed-meanwhile} when somebody else
     *     changed it since
     */
    Cohort require(UUID id, long seenVersion) {
        Cohort cohort = find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        if (cohort.version() != seenVersion) {
            throw new Problem(PlatformProblems.CHANGED_MEANWHILE);
        }
        return cohort;
    }

    /** Keeps a new one. */
    CohortStanding add(Cohort cohort, CohortAct act) {
        persist(cohort);
        return stepped(cohort, act, List.of());
    }

    /** Writes the step that was taken and keeps it in the history. */
    CohortStanding stepped(Cohort cohort, CohortAct act, List<Remark> said) {
        return stepped(cohort, act, said, Set.of());
    }

    /** As the other, for what is said about somebody. */
    CohortStanding stepped(Cohort cohort, CohortAct act, List<Remark> said, Set<UUID> about) {
        flush();
        history.record(cohort, act, said, about);
        return new CohortStanding(cohort.id(), cohort.number(), cohort.state(), cohort.version());
    }
}
