package org.wugu.volunteer.journey;

/** What was done to an application, as its history names it. */
public enum Act {
    DRAFTED,
    CORRECTED,
    SUBMITTED,
    RETURNED,
    REFUSED,
    APPROVED,
    REPORTED;

    /** The act that brings an application to the stage. */
    static Act leadingTo(Stage stage) {
        return switch (stage) {
            case DRAFT -> DRAFTED;
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case REFUSED -> REFUSED;
            case APPROVED -> APPROVED;
            case REPORTED -> REPORTED;
        };
    }
}
