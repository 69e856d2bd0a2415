package org.wugu.platform.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.ProblemSentences;
import org.wugu.problem.Problem;

/** Tells of each of many what became of it, in the caller's language. */
@ApplicationScoped
public class Outcomes {

    private final ProblemSentences sentences;

    Outcomes(ProblemSentences sentences) {
        this.sentences = sentences;
    }

    /** @param problem what was in the way, or null */
    public Outcome of(UUID id, @Nullable Problem problem) {
        return problem == null
                ? new Outcome(id, null, null)
                : new Outcome(id, problem.type().slug(), sentences.detail(problem));
    }

    /**
     * Of each once, in the order in which they were first named.
     *
     * @param problem what is in the way of one, or null
     */
    public List<Outcome> of(Collection<UUID> ids, Function<UUID, @Nullable Problem> problem) {
        return ids.stream().distinct().map(id -> of(id, problem.apply(id))).toList();
    }

    /** With whom it is done. */
    public static List<UUID> done(Collection<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome::done).map(Outcome::id).toList();
    }
}
