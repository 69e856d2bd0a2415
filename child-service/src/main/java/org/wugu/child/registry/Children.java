package org.wugu.child.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.wugu.platform.aggregate.DomainEvent;
import org.wugu.platform.aggregate.HistoryTable;
import org.wugu.platform.aggregate.PublishedAggregates;
import org.wugu.platform.aggregate.Publisher;
import org.wugu.platform.aggregate.Remark;

/** The children that the caller's scope covers; row-level security hides all others. */
@ApplicationScoped
public class Children extends PublishedAggregates<Child, Act, ChildState> {

    private static final HistoryTable<Act> HISTORY =
            new HistoryTable<>(Act.class, "child_history", "child_id", "township_code");

    private final Publisher publisher;

    Children(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Registers new drafts and tells where each stands, in their order. */
    public List<RegisteredChild> register(List<Child> drafts) {
        persist(drafts);
        kept(drafts, Act.DRAFTED, List.of());
        // A sheet registers thousands in one transaction, and every flush would look through all before it.
        drafts.forEach(this::forget);
        return drafts.stream().map(RegisteredChild::of).toList();
    }

    /** Writes what a changed form says. */
    public RegisteredChild corrected(Child child, List<Remark> former) {
        kept(List.of(child), Act.CORRECTED, former);
        return RegisteredChild.of(child);
    }

    /** Takes a step with one as the caller last saw it, and tells where it stands then. */
    public RegisteredChild step(UUID id, long seenVersion, List<Remark> remarks, BiConsumer<Child, Instant> step) {
        return RegisteredChild.of(take(id, seenVersion, remarks, step));
    }

    /** The steps of one record, oldest first. */
    public List<HistoryEntry> history(UUID id) {
        return history(id, HistoryEntry::new);
    }

    /** Removes a draft. */
    public void discard(Child child) {
        delete(child);
        flush();
    }

    @Override
    protected HistoryTable<Act> historyTable() {
        return HISTORY;
    }

    @Override
    protected void tell(List<DomainEvent<Act, ChildState>> events) {
        publisher.publish("child", events, state -> state);
    }
}
