package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.DomainEvent;
import org.wugu.platform.aggregate.HistoryTable;
import org.wugu.platform.aggregate.PublishedAggregates;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.scope.CurrentScope;

/** The volunteers that the caller's scope covers; row-level security hides all others. */
@ApplicationScoped
public class Volunteers extends PublishedAggregates<Volunteer, Act, PublicState> {

    private static final HistoryTable<Act> HISTORY =
            new HistoryTable<>(Act.class, "volunteer_history", "volunteer_id", "township_code");

    private final Event<Happened> bus;
    private final CurrentScope scope;
    private final VolunteerActs acts;

    Volunteers(Event<Happened> bus, CurrentScope scope, VolunteerActs acts) {
        this.bus = bus;
        this.scope = scope;
        this.acts = acts;
    }

    /** As {@link #require(UUID, long)}, with whom the caller can do that, also for all that only features know. */
    public Volunteer require(UUID id, long seenVersion, VolunteerAct act) {
        Volunteer volunteer = require(id, seenVersion);
        acts.require(act, volunteer);
        return volunteer;
    }

    /** As the other, where no version was seen. */
    public Volunteer require(UUID id, VolunteerAct act) {
        Volunteer volunteer = require(id);
        acts.require(act, volunteer);
        return volunteer;
    }

    /** The steps of one application, oldest first. */
    public List<HistoryEntry> history(UUID id) {
        return history(id, HistoryEntry::new);
    }

    /** Registers new drafts and tells where each stands, in their order; remarks are said of each. */
    public List<ApplicationState> register(List<Volunteer> drafts, List<Remark> remarks) {
        persist(drafts);
        kept(drafts, Act.DRAFTED, remarks);
        // A sheet registers thousands in one transaction, and every flush would look through all before it.
        drafts.forEach(this::forget);
        return drafts.stream().map(Volunteer::applicationState).toList();
    }

    /** Writes a corrected form's particulars. */
    public ApplicationState corrected(Volunteer volunteer, List<Remark> remarks) {
        kept(List.of(volunteer), Act.CORRECTED, remarks);
        return volunteer.applicationState();
    }

    /** Writes that what was known of the person is gone. */
    public ApplicationState erased(Volunteer volunteer, List<Remark> remarks) {
        kept(List.of(volunteer), Act.ERASED, remarks);
        return volunteer.applicationState();
    }

    /** Writes the step that was taken, keeps it in the history, and tells those who listen. */
    public ApplicationState stepped(Volunteer volunteer, List<Remark> remarks) {
        stepped(List.of(volunteer), remarks);
        return volunteer.applicationState();
    }

    /** As {@link #take(UUID, long, List, BiConsumer)}, and tells where the volunteer stands then. */
    public ApplicationState step(UUID id, long seenVersion, List<Remark> remarks, BiConsumer<Volunteer, Instant> step) {
        return take(id, seenVersion, remarks, step).applicationState();
    }

    /** As the other, with whom the caller can do that, also for all that only features know. */
    public ApplicationState step(
            UUID id, long seenVersion, VolunteerAct act, List<Remark> remarks, BiConsumer<Volunteer, Instant> step) {
        return step(id, seenVersion, remarks, (volunteer, now) -> {
            acts.require(act, volunteer);
            step.accept(volunteer, now);
        });
    }

    /** Takes the latest step of a kind back; the history keeps both, and why. */
    public ApplicationState retract(UUID id, long seenVersion, Act mistake, String reason) {
        return retract(id, seenVersion, mistake, reason, (volunteer, now) -> volunteer.retract(mistake, now));
    }

    /** As the other, where more is to be taken back. */
    public ApplicationState retract(
            UUID id, long seenVersion, Act mistake, String reason, BiConsumer<Volunteer, Instant> step) {
        List<Remark> remarks = List.of(new Remark(mistake.name(), reason));
        return step(id, seenVersion, VolunteerAct.retracting(mistake), remarks, step);
    }

    /** The same with many at once; each has an outcome of its own. */
    public List<StepOutcome> step(List<StepItem> items, List<Remark> remarks, BiConsumer<Volunteer, Instant> step) {
        return take(items, remarks, step).stream()
                .map(outcome -> new StepOutcome(
                        outcome.id(),
                        outcome.problem(),
                        outcome.detail(),
                        outcome.done() ? require(outcome.id()).applicationState() : null))
                .toList();
    }

    /** As the other, with those with whom the caller can do that, also for all that only features know. */
    public List<StepOutcome> step(
            List<StepItem> items, VolunteerAct act, List<Remark> remarks, BiConsumer<Volunteer, Instant> step) {
        Consumer<Volunteer> required =
                acts.requiring(act, items.stream().map(StepItem::id).toList());
        return step(items, remarks, (volunteer, now) -> {
            required.accept(volunteer);
            step.accept(volunteer, now);
        });
    }

    /** Removes a draft. */
    public void discard(Volunteer volunteer) {
        delete(volunteer);
        flush();
    }

    @Override
    protected HistoryTable<Act> historyTable() {
        return HISTORY;
    }

    @Override
    protected void tell(List<DomainEvent<Act, PublicState>> events) {
        bus.fire(new Happened(events));
    }

    /** What is said of a query of the record may tell what it has found, which is the county's alone to know. */
    @Override
    protected List<Remark> told(Act act, List<Remark> remarks) {
        String query = Act.RECORD_QUERIED.name();
        if (scope.get().tier() == Tier.COUNTY
                || (act != Act.RECORD_QUERIED && remarks.stream().noneMatch(remark -> query.equals(remark.field())))) {
            return remarks;
        }
        return act == Act.RECORD_QUERIED ? List.of() : List.of(new Remark(query, ""));
    }
}
