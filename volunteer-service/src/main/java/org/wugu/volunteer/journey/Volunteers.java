package org.wugu.volunteer.journey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/** The volunteers that the caller's scope covers; row-level security hides all others. */
@ApplicationScoped
public class Volunteers implements PanacheRepositoryBase<Volunteer, UUID> {

    private final Event<Happened> bus;
    private final History history;
    private final VolunteerActs acts;

    Volunteers(Event<Happened> bus, History history, VolunteerActs acts) {
        this.bus = bus;
        this.history = history;
        this.acts = acts;
    }

    /** @throws Problem {@code not-found} when there is none within the scope */
    public Volunteer require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /**
     * The volunteer as the caller last saw it.
     *
     * @throws Problem {@code not-found} when there is none within the scope, {@code changed-meanwhile} when somebody else
     *     changed it since
     */
    public Volunteer require(UUID id, long seenVersion) {
        Volunteer volunteer = require(id);
        requireSeen(volunteer, seenVersion);
        return volunteer;
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

    /** @throws Problem {@code changed-meanwhile} when somebody else changed it since the caller saw that version */
    void requireSeen(Volunteer volunteer, long seenVersion) {
        if (volunteer.version() != seenVersion) {
            throw new Problem(PlatformProblems.CHANGED_MEANWHILE);
        }
    }

    /** Those that the caller may change, locked in the order of their ids until the transaction ends. */
    List<Volunteer> lock(List<UUID> ids) {
        return find("id in ?1", Sort.by("id"), ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What a refused step may have changed in memory is not written. */
    void forget(Volunteer volunteer) {
        getEntityManager().detach(volunteer);
    }

    /** Registers new drafts and tells where each stands, in their order; remarks are said of each. */
    public List<ApplicationState> register(List<Volunteer> drafts, List<Remark> remarks) {
        persist(drafts);
        flush();
        history.record(drafts, Act.DRAFTED, remarks);
        // A sheet registers thousands in one transaction, and every flush would look through all before it.
        drafts.forEach(getEntityManager()::detach);
        return drafts.stream().map(Volunteer::applicationState).toList();
    }

    /** Writes a corrected form's particulars. */
    public ApplicationState corrected(Volunteer volunteer, List<Remark> remarks) {
        return kept(volunteer, Act.CORRECTED, remarks);
    }

    /** Writes that what was known of the person is gone. */
    public ApplicationState erased(Volunteer volunteer, List<Remark> remarks) {
        return kept(volunteer, Act.ERASED, remarks);
    }

    /** What changes nothing that others may know is in the history and no event. */
    private ApplicationState kept(Volunteer volunteer, Act act, List<Remark> remarks) {
        flush();
        history.record(List.of(volunteer), act, remarks);
        return volunteer.applicationState();
    }

    /** Writes the step that was taken, keeps it in the history, and tells those who listen. */
    public ApplicationState stepped(Volunteer volunteer, List<Remark> remarks) {
        return stepped(List.of(volunteer), remarks).get(0);
    }

    /** As {@link #stepped(Volunteer, List)} for several, in their order. */
    List<ApplicationState> stepped(List<Volunteer> volunteers, List<Remark> remarks) {
        flush();
        List<VolunteerEvent> events =
                volunteers.stream().flatMap(one -> one.takeEvents().stream()).toList();
        if (!events.isEmpty()) {
            history.record(events, remarks);
            bus.fire(new Happened(events));
        }
        return volunteers.stream().map(Volunteer::applicationState).toList();
    }

    /** Removes a draft. */
    public void discard(Volunteer volunteer) {
        delete(volunteer);
        flush();
    }
}
