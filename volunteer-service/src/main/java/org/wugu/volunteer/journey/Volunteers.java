package org.wugu.volunteer.journey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/** The volunteers that the caller's scope covers; row-level security hides all others. */
@ApplicationScoped
public class Volunteers implements PanacheRepositoryBase<Volunteer, UUID> {

    private final Event<VolunteerEvent> bus;
    private final History history;

    Volunteers(Event<VolunteerEvent> bus, History history) {
        this.bus = bus;
        this.history = history;
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
        if (volunteer.version() != seenVersion) {
            throw new Problem(PlatformProblems.CHANGED_MEANWHILE);
        }
        return volunteer;
    }

    /** Registers new drafts and tells where each stands, in their order. */
    public List<ApplicationState> register(List<Volunteer> drafts) {
        persist(drafts);
        flush();
        history.record(drafts, Act.DRAFTED, List.of());
        // A sheet registers thousands in one transaction, and every flush would look through all before it.
        drafts.forEach(getEntityManager()::detach);
        return drafts.stream().map(Volunteer::applicationState).toList();
    }

    /** Writes a corrected form's particulars. */
    public ApplicationState corrected(Volunteer volunteer) {
        flush();
        history.record(List.of(volunteer), Act.CORRECTED, List.of());
        return volunteer.applicationState();
    }

    /** Writes the step that was taken, keeps it in the history, and tells those who listen. */
    public ApplicationState stepped(Volunteer volunteer, List<Remark> remarks) {
        flush();
        for (VolunteerEvent event : volunteer.takeEvents()) {
            history.record(List.of(volunteer), Act.leadingTo(event.state().stage()), remarks);
            bus.fire(event);
        }
        return volunteer.applicationState();
    }

    /** @throws Problem {@code wrong-stage} when it is no draft any more */
    public void discard(Volunteer volunteer) {
        volunteer.requireDraft();
        delete(volunteer);
        flush();
    }
}
