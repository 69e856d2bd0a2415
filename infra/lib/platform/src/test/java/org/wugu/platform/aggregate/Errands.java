package org.wugu.platform.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.ProblemType;

/** All that an aggregate declares: where its history stands, how its events are called, what its constraint means. */
@ApplicationScoped
class Errands extends PublishedAggregates<Errand, Errand.Act, Errand.State> {

    private static final HistoryTable<Errand.Act> HISTORY =
            new HistoryTable<>(Errand.Act.class, "errand_history", "errand_id", "township_code");

    private final Publisher publisher;

    Errands(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    protected HistoryTable<Errand.Act> historyTable() {
        return HISTORY;
    }

    @Override
    protected void tell(List<DomainEvent<Errand.Act, Errand.State>> events) {
        publisher.publish("errand", events, state -> state);
    }

    @Override
    protected Map<String, ProblemType> constraints() {
        return Map.of("errand_once", PlatformProblems.IDEMPOTENCY_KEY_REUSED);
    }
}
