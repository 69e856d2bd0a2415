package org.wugu.assessment;

import org.wugu.problem.ProblemType;

/** The problems that only this service has. */
public enum AssessmentProblems implements ProblemType {
    /** Figures were asked of an office that is neither the caller's own nor below it. */
    NOT_YOUR_OFFICE(403),
    /** The replica has as many live streams open as it may. */
    TOO_MANY_STREAMS(503);

    private final int status;

    AssessmentProblems(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
