package org.wugu.platform.aggregate;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;

/**
 * An aggregate of whose acts others are told. Its table has an {@code event_version}.
 *
 * @param <A> its acts
 * @param <S> what everybody may know of it
 */
@MappedSuperclass
public abstract class PublishedAggregate<A extends Enum<A>, S> extends Aggregate {

    private long eventVersion;

    @Transient
    private final List<DomainEvent<A, S>> events = new ArrayList<>();

    /** For Hibernate, which fills the fields itself. */
    protected PublishedAggregate() {}

    /** A new one, of which nothing has been told. */
    protected PublishedAggregate(UUID id) {
        super(id);
    }

    /** The division of the office to which it belongs. */
    public abstract DivisionCode owner();

    /** The whole public state, as it stands after an event. */
    protected abstract S publicState();

    /** Events so far: 1 with the first, and never a gap. The public state carries it. */
    protected long eventVersion() {
        return eventVersion;
    }

    /** Said by a named step once the state has changed. */
    protected void happened(A act, Tier tier, Instant at) {
        eventVersion++;
        events.add(new DomainEvent<>(id(), owner(), act, tier, publicState(), at));
    }

    /** What happened since the last call, in order. */
    public List<DomainEvent<A, S>> takeEvents() {
        List<DomainEvent<A, S>> taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
