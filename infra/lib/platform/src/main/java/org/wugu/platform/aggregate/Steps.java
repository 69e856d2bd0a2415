package org.wugu.platform.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * One step with many at once, in one transaction: each goes through or is told why not, and a fault midway leaves all of them as
 * they were. The rows are locked first, so that two who act on the same ones wait for each other.
 */
@ApplicationScoped
public class Steps {

    /** The most that one request may name. */
    public static final int MOST = 500;

    private final Outcomes outcomes;

    Steps(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * Takes the step with each of them.
     *
     * @param step a named transition, or several; when it throws a {@link Problem} the aggregate stays as before
     * @param write writes those that went through, all at once
     * @return what became of each, once, in the order of the items
     */
    @Transactional(TxType.MANDATORY)
    public <T extends Aggregate> List<Outcome> take(
            Aggregates<T> all, List<StepItem> items, Consumer<T> step, Consumer<List<T>> write) {
        Map<UUID, T> waiting = new HashMap<>();
        all.lock(items.stream().map(StepItem::id).distinct().toList()).forEach(one -> waiting.put(one.id(), one));
        Map<UUID, Outcome> told = new HashMap<>();
        List<T> taken = new ArrayList<>();
        for (StepItem item : items) {
            // Named twice, it is found once.
            T one = waiting.remove(item.id());
            if (one != null) {
                try {
                    all.requireSeen(one, item.version());
                    step.accept(one);
                    taken.add(one);
                } catch (Problem problem) {
                    all.forget(one);
                    told.put(item.id(), outcomes.of(item.id(), problem));
                }
            }
        }
        write.accept(taken);
        taken.forEach(one -> told.put(one.id(), outcomes.of(one.id(), null)));
        return items.stream()
                .map(StepItem::id)
                .distinct()
                .map(id -> told.computeIfAbsent(id, none -> outcomes.of(id, new Problem(PlatformProblems.NOT_FOUND))))
                .toList();
    }
}
