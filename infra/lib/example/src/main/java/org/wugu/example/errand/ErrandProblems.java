package org.wugu.example.errand;

import org.wugu.problem.ProblemType;

/** What there is to tell of errands. */
public enum ErrandProblems implements ProblemType {
    /** The township has an errand of that name. */
    ERRAND_EXISTS,
    /** The errand is run or called off already. */
    ERRAND_CLOSED,
    /** The day of the errand has not come. */
    ERRAND_TOO_EARLY;

    @Override
    public int status() {
        return 409;
    }
}
