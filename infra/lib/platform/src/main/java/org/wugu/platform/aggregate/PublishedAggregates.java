package org.wugu.platform.aggregate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.wugu.platform.aggregate.History.Line;

/**
 * Aggregates whose acts are kept in a history and told to others, in the transaction of the step. What a subclass declares is
 * the table of the history and who is told.
 *
 * @param <A> their acts
 * @param <S> what everybody may know of one
 */
public abstract class PublishedAggregates<T extends PublishedAggregate<A, S>, A extends Enum<A>, S>
        extends Aggregates<T> {

    // Given by field: a repository need not hand on what its base alone uses.
    @Inject
    History history;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    protected abstract HistoryTable<A> historyTable();

    /** Tells of events to whom it concerns, as {@link Publisher} does. */
    protected abstract void tell(List<DomainEvent<A, S>> events);

    /** What the reader may know of what was said of an act. */
    protected List<Remark> told(A act, List<Remark> remarks) {
        return remarks;
    }

    /** The acts on one, oldest first; none for who may not read them. */
    public <E> List<E> history(UUID id, History.Entry<A, E> entry) {
        return history.of(
                historyTable(),
                id,
                (at, act, byName, byOffice, remarks) -> entry.of(at, act, byName, byOffice, told(act, remarks)));
    }

    /**
     * Takes a step with one as the caller last saw it.
     *
     * @param step a named transition, and when it is taken
     */
    public T take(UUID id, long seenVersion, List<Remark> remarks, BiConsumer<T, Instant> step) {
        T one = require(id, seenVersion);
        step.accept(one, clock.instant());
        stepped(List.of(one), remarks);
        return one;
    }

    /** As the other, with a reason. */
    public T take(UUID id, ReasonedStep asked, BiConsumer<T, Instant> step) {
        return take(id, asked.version(), List.of(Remark.onTheWhole(asked.reason())), step);
    }

    /** Takes a step with each of many, as {@link Steps} does, with a reason. */
    public List<Outcome> take(ReasonedSteps asked, BiConsumer<T, Instant> step) {
        return take(asked.items(), List.of(Remark.onTheWhole(asked.reason())), step);
    }

    /**
     * Takes a step with each of many, as {@link Steps} does.
     *
     * @param remarks what is said of each
     */
    public List<Outcome> take(List<StepItem> items, List<Remark> remarks, BiConsumer<T, Instant> step) {
        Instant now = clock.instant();
        return steps.take(this, items, one -> step.accept(one, now), taken -> stepped(taken, remarks));
    }

    /** Writes the steps that were taken, keeps them in the history, and tells of them. */
    public void stepped(List<T> aggregates, List<Remark> remarks) {
        write();
        List<DomainEvent<A, S>> events =
                aggregates.stream().flatMap(one -> one.takeEvents().stream()).toList();
        if (!events.isEmpty()) {
            history.record(
                    historyTable(),
                    events.stream()
                            .map(event -> new Line<>(event.aggregate(), event.owner(), event.act()))
                            .toList(),
                    remarks);
            tell(events);
        }
    }

    /** Writes what changes nothing that others may know: it is in the history and no event. */
    public void kept(List<T> aggregates, A act, List<Remark> remarks) {
        write();
        history.record(
                historyTable(),
                aggregates.stream()
                        .map(one -> new Line<>(one.id(), one.owner(), act))
                        .toList(),
                remarks);
    }
}
