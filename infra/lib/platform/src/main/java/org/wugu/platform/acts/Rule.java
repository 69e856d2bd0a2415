package org.wugu.platform.acts;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;

/**
 * A rule of an aggregate: says yes, or why not. It is asked of a state that both the aggregate and a row of a list can give.
 *
 * @param <S> that state
 */
@FunctionalInterface
public interface Rule<S> {

    /** What is in the way, or null when nothing is. */
    @Nullable
    Obstacle against(S state);

    /** @throws Problem what is in the way */
    default void require(S state) {
        Obstacle obstacle = against(state);
        if (obstacle != null) {
            throw obstacle.problem();
        }
    }

    /** Both, of which the first one that says no is told. */
    default Rule<S> and(Rule<S> next) {
        return state -> {
            Obstacle obstacle = against(state);
            return obstacle == null ? next.against(state) : obstacle;
        };
    }

    /** The same of something that has such a state. */
    default <T> Rule<T> of(Function<T, S> part) {
        return whole -> against(part.apply(whole));
    }

    /** Yes where it holds. */
    static <S> Rule<S> when(Predicate<S> holds, ProblemType otherwise) {
        return state -> holds.test(state) ? null : new Obstacle(otherwise, List.of());
    }

    /** Yes where it holds; else the sentence is told with that argument. */
    static <S> Rule<S> when(Predicate<S> holds, ProblemType otherwise, Function<S, Object> argument) {
        return state -> holds.test(state) ? null : new Obstacle(otherwise, List.of(argument.apply(state)));
    }
}
