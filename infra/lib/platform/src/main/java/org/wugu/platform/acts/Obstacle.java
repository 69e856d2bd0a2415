package org.wugu.platform.acts;

import java.util.List;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;

/**
 * Why not: what somebody who tries all the same is told.
 *
 * @param arguments fill the places of the problem's sentence
 */
public record Obstacle(ProblemType type, List<Object> arguments) {

    public Obstacle {
        arguments = List.copyOf(arguments);
    }

    /** The refusal. */
    public Problem problem() {
        return new Problem(type, arguments.toArray());
    }
}
