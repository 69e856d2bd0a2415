package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.problem.ProblemSentences;

/**
 * One step for many at once, in one transaction: each volunteer goes through or is told why not, and a fault midway leaves
 * all of them as they were. The rows are locked first, so that two offices that act on the same people wait for each other.
 */
@ApplicationScoped
public class Steps {

    /** The most that one request may name. */
    public static final int MOST = 500;

    private final Volunteers volunteers;
    private final ProblemSentences sentences;

    Steps(Volunteers volunteers, ProblemSentences sentences) {
        this.volunteers = volunteers;
        this.sentences = sentences;
    }

    /**
     * Takes the step with each of them.
     *
     * @param step a named transition, or several; when it throws a {@link Problem} the volunteer stays as before
     * @return what became of each, in the order of the items
     */
    @Transactional(TxType.MANDATORY)
    public List<StepOutcome> take(List<StepItem> items, List<Remark> remarks, Consumer<Volunteer> step) {
        Map<UUID, Volunteer> waiting = new HashMap<>();
        volunteers
                .lock(items.stream().map(StepItem::id).distinct().toList())
                .forEach(volunteer -> waiting.put(volunteer.id(), volunteer));
        Map<UUID, Problem> refused = new HashMap<>();
        List<Volunteer> stepped = new ArrayList<>();
        for (StepItem item : items) {
            // Named twice, somebody is found once.
            Volunteer volunteer = waiting.remove(item.id());
            if (volunteer != null) {
                try {
                    volunteers.requireSeen(volunteer, item.version());
                    step.accept(volunteer);
                    stepped.add(volunteer);
                } catch (Problem problem) {
                    volunteers.forget(volunteer);
                    refused.put(item.id(), problem);
                }
            }
        }
        Map<UUID, ApplicationState> states = new HashMap<>();
        volunteers.stepped(stepped, remarks).forEach(state -> states.put(state.id(), state));
        return items.stream()
                .distinct()
                .map(item -> outcome(item.id(), states.get(item.id()), refused.get(item.id())))
                .toList();
    }

    private StepOutcome outcome(UUID id, @Nullable ApplicationState state, @Nullable Problem refusal) {
        if (state != null) {
            return new StepOutcome(id, null, null, state);
        }
        Problem problem = refusal == null ? new Problem(PlatformProblems.NOT_FOUND) : refusal;
        return new StepOutcome(id, problem.type().slug(), sentences.detail(problem), null);
    }
}
