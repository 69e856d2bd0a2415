package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.problem.Problem;

/** 课次: what is held when, where and by whom, before it is noted who was there. */
@ApplicationScoped
class ScheduleSessions {

    private final Cohorts cohorts;
    private final Sessions sessions;
    private final Clock clock;

    ScheduleSessions(Cohorts cohorts, Sessions sessions, Clock clock) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @throws Problem {@code advisor-unknown} when the appointment of who trains does not stand on that day */
    @Transactional
    CohortStanding add(UUID id, long seenVersion, Session session) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.prepare(CohortOption.ADD_SESSION, clock.instant());
        sessions.requireAdvisor(session);
        sessions.add(cohort, session);
        return cohorts.stepped(cohort, CohortAct.SESSION_ADDED, List.of(Remark.onTheWhole(session.topic())));
    }

    /**
     * Another time, place or trainer.
     *
     * @throws Problem {@code not-found} when the cohort has no such session, {@code advisor-unknown} as above
     */
    @Transactional
    CohortStanding change(UUID id, long seenVersion, Session session) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.prepare(CohortOption.CHANGE_SESSION, clock.instant());
        sessions.require(id, session.id());
        sessions.requireAdvisor(session);
        sessions.change(session);
        return cohorts.stepped(cohort, CohortAct.SESSION_CHANGED, List.of(Remark.onTheWhole(session.topic())));
    }

    /** What was noted of who was there goes with it. @throws Problem {@code not-found} when there is no such session */
    @Transactional
    CohortStanding cancel(UUID id, long seenVersion, UUID session, String reason) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.prepare(CohortOption.CANCEL_SESSION, clock.instant());
        String topic = sessions.require(id, session).topic();
        sessions.remove(session);
        return cohorts.stepped(
                cohort, CohortAct.SESSION_CANCELLED, List.of(new Remark("session", topic), Remark.onTheWhole(reason)));
    }
}
