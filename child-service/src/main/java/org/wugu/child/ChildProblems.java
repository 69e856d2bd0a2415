package org.wugu.child;

import org.wugu.problem.ProblemType;

/** What the child service has to tell a caller beyond the platform's own problems. */
public enum ChildProblems implements ProblemType {
    /** The county has closed the round. */
    ROUND_CLOSED,
    /** The village's result in the round is reported already: it can be corrected. */
    VILLAGE_SEARCHED,
    /** The correction says what stands there already. */
    SCREENING_UNCHANGED;

    @Override
    public int status() {
        return 409;
    }
}
