package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wugu.platform.aggregate.Aggregates;
import org.wugu.platform.aggregate.History;
import org.wugu.platform.aggregate.HistoryTable;
import org.wugu.platform.aggregate.Remark;

/** The cohorts that the caller's scope covers; row-level security hides all others. */
@ApplicationScoped
class Cohorts extends Aggregates<Cohort> {

    private static final HistoryTable<CohortAct> HISTORY =
            new HistoryTable<>(CohortAct.class, "training_history", "cohort_id", "county_code", "about");

    private final History history;

    Cohorts(History history) {
        this.history = history;
    }

    /** Locked, so that what hangs on it is changed by one at a time. */
    @Override
    public Cohort require(UUID id, long seenVersion) {
        return lock(id, seenVersion);
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
        write();
        history.record(HISTORY, List.of(new History.Line<>(cohort.id(), cohort.county(), act)), said, about);
        return new CohortStanding(cohort.id(), cohort.number(), cohort.state(), cohort.version());
    }

    /** The steps with one cohort, oldest first; none for who may not read them. */
    List<CohortDetail.Entry> history(UUID id) {
        return history.of(HISTORY, id, CohortDetail.Entry::new);
    }
}
