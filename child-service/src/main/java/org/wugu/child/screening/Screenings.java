package org.wugu.child.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.wugu.child.ChildProblems;
import org.wugu.platform.aggregate.DomainEvent;
import org.wugu.platform.aggregate.HistoryTable;
import org.wugu.platform.aggregate.PublishedAggregates;
import org.wugu.platform.aggregate.Publisher;
import org.wugu.problem.ProblemType;

/** The results of villages within the caller's scope, one of each village and round. */
@ApplicationScoped
class Screenings extends PublishedAggregates<Screening, Screening.Act, Screening.State> {

    private static final HistoryTable<Screening.Act> HISTORY =
            new HistoryTable<>(Screening.Act.class, "screening_history", "screening_id", "township_code");

    private final Publisher publisher;

    Screenings(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    protected HistoryTable<Screening.Act> historyTable() {
        return HISTORY;
    }

    @Override
    protected void tell(List<DomainEvent<Screening.Act, Screening.State>> events) {
        publisher.publish("screening", events, state -> state);
    }

    @Override
    protected Map<String, ProblemType> constraints() {
        return Map.of("screening_once", ChildProblems.VILLAGE_SEARCHED);
    }
}
