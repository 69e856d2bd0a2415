package org.wugu.assessment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Moves the counters by the new minus the old contributions of everybody in a batch. States may come twice, late or in any
 * order between batches: what is known of one follows from the states alone, and a gap is closed by the next that comes, since
 * each is whole.
 */
@ApplicationScoped
public class Counting {

    private final SubjectStates states;
    private final Counters counters;
    private final Event<FiguresChanged> changes;

    Counting(SubjectStates states, Counters counters, Event<FiguresChanged> changes) {
        this.states = states;
        this.counters = counters;
        this.changes = changes;
    }

    /** Counts a batch in the caller's transaction and tells what changed; nothing when all was known already. */
    public <S extends Subject.State> void count(Subject<S> subject, Collection<S> batch) {
        Map<UUID, S> told = new LinkedHashMap<>();
        batch.forEach(state -> told.merge(state.id(), state, subject::after));
        Map<UUID, S> known = states.known(subject, told.values());
        List<S> changed = new ArrayList<>();
        Moves moves = new Moves();
        for (S state : told.values()) {
            S before = known.get(state.id());
            S after = before == null ? state : subject.after(before, state);
            if (!after.equals(before)) {
                moves.add(subject, before, after);
                if (before != null) {
                    changed.add(after);
                }
            }
        }
        states.change(subject, changed);
        List<TownshipMonth> counted = counters.move(moves);
        if (!counted.isEmpty()) {
            changes.fire(new FiguresChanged(counted));
        }
    }
}
