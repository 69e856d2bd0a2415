package org.wugu.example.errand;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wugu.platform.aggregate.DomainEvent;
import org.wugu.platform.aggregate.HistoryTable;
import org.wugu.platform.aggregate.PublishedAggregates;
import org.wugu.platform.aggregate.Publisher;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.ProblemType;

/** The errands that the caller's scope covers: where their history stands, who is told, what a constraint means. */
@ApplicationScoped
public class Errands extends PublishedAggregates<Errand, Errand.Act, Errand.State> {

    private static final HistoryTable<Errand.Act> HISTORY =
            new HistoryTable<>(Errand.Act.class, "errand_history", "errand_id", "township_code");

    private final Publisher publisher;
    private final CurrentScope scope;
    private final Clock clock;

    Errands(Publisher publisher, CurrentScope scope, Clock clock) {
        this.publisher = publisher;
        this.scope = scope;
        this.clock = clock;
    }

    /** New ones of the acting township. @throws Problem {@code errand-exists} when it has one of such a name */
    @Transactional
    public List<Errand> give(List<NewErrand> asked) {
        Instant now = clock.instant();
        List<Errand> given = asked.stream()
                .map(one -> new Errand(scope.get().code(), one, now))
                .toList();
        persist(given);
        stepped(given, List.of());
        return given;
    }

    /** Those of the names that the township has errands of. */
    @Transactional
    public Set<String> known(Collection<String> names) {
        return find("name in ?1", names).stream().map(Errand::name).collect(toSet());
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
        return Map.of("errand_once", ErrandProblems.ERRAND_EXISTS);
    }
}
