package org.wugu.platform.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wugu.kernel.OrgScope;
import org.wugu.problem.Problem;

/**
 * Something that can be done with an aggregate; the constants of an enum are all that can be done with one of its kind. That its
 * endpoint serves those who may do it, and nobody else, is a rule of {@code ArchitectureRules}.
 *
 * @param <S> the state of which its rule is asked
 */
public interface DeclaredAct<S> {

    /**
     * What is said of it.
     *
     * @param callers who may, if the rule says yes
     * @param operation the {@code operationId} of the endpoint that does it; one endpoint can do several
     * @param rule whether it can be done now; what only the request tells, such as a day that lies too early, it does not know
     */
    record Declaration<S>(Callers callers, String operation, Rule<S> rule) {}

    Declaration<S> declared();

    default Callers callers() {
        return declared().callers();
    }

    default String operation() {
        return declared().operation();
    }

    default Rule<S> rule() {
        return declared().rule();
    }

    /** @throws Problem what is in the way */
    default void require(S state) {
        rule().require(state);
    }

    /** Those that the caller could do now, in the order of their declaration. */
    static <S, A extends DeclaredAct<S>> List<A> possible(A[] acts, S state, OrgScope caller) {
        List<A> possible = new ArrayList<>();
        for (A act : acts) {
            Declaration<S> declared = act.declared();
            if (declared.callers().include(caller) && declared.rule().against(state) == null) {
                possible.add(act);
            }
        }
        return List.copyOf(possible);
    }

    /** What is in the way of those that the caller could do otherwise, in the order of their declaration. */
    static <S, A extends DeclaredAct<S>> Map<A, Obstacle> withheld(A[] acts, S state, OrgScope caller) {
        Map<A, Obstacle> withheld = new LinkedHashMap<>();
        for (A act : acts) {
            Obstacle obstacle = act.callers().include(caller) ? act.rule().against(state) : null;
            if (obstacle != null) {
                withheld.put(act, obstacle);
            }
        }
        return withheld;
    }
}
