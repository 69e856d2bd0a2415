package org.wugu.child.screening;

/** How far a round is. */
public enum RoundStage {
    OPEN,
    /** Nothing is reported or corrected in it any more. */
    CLOSED
}
