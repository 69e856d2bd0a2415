package org.wugu.child;

import org.wugu.problem.ProblemType;

/** What the child service has to tell a caller beyond the platform's own problems. */
public enum ChildProblems implements ProblemType {
    /** The county has closed the round. */
    ROUND_CLOSED,
    /** The village's result in the round is reported already: it can be corrected. */
    VILLAGE_SEARCHED,
    /** The correction says what stands there already. */
    SCREENING_UNCHANGED,
    /** The stage of the child's record does not allow the step. */
    WRONG_STAGE,
    /** Nobody has asked the guardian yet whether a record may be kept. */
    CONSENT_NOT_ASKED,
    /** Another record may be of the same child, on which the county has to decide first. */
    IDENTITY_CONTESTED,
    /** Another county decides on the case. */
    NOT_YOUR_OFFICE;

    @Override
    public int status() {
        return 409;
    }
}
