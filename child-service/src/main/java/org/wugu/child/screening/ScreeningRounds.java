package org.wugu.child.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.DomainEvent;
import org.wugu.platform.aggregate.HistoryTable;
import org.wugu.platform.aggregate.PublishedAggregates;
import org.wugu.platform.aggregate.Publisher;
import org.wugu.platform.numbers.Numbers;

/** The rounds of the caller's county, and to a township those of the county in which it lies. */
@ApplicationScoped
public class ScreeningRounds extends PublishedAggregates<ScreeningRound, ScreeningRound.Act, ScreeningRound.State> {

    private static final HistoryTable<ScreeningRound.Act> HISTORY =
            new HistoryTable<>(ScreeningRound.Act.class, "screening_round_history", "round_id", "county_code");

    private final Publisher publisher;
    private final Numbers numbers;
    private final Clock clock;

    ScreeningRounds(Publisher publisher, Numbers numbers, Clock clock) {
        this.publisher = publisher;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A new one of the county. @throws Problem {@code invalid} when its due day is over */
    @Transactional
    ScreeningRound open(DivisionCode county, NewRound asked) {
        String number = numbers.next(Numbered.SCREENING_ROUND, county, 1).get(0);
        ScreeningRound opened = new ScreeningRound(county, number, asked, clock.instant());
        persist(opened);
        stepped(List.of(opened), List.of());
        return opened;
    }

    @Override
    protected HistoryTable<ScreeningRound.Act> historyTable() {
        return HISTORY;
    }

    @Override
    protected void tell(List<DomainEvent<ScreeningRound.Act, ScreeningRound.State>> events) {
        publisher.publish("screening-round", events, state -> state);
    }
}
