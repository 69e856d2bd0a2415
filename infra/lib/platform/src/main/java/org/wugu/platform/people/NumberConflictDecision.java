package org.wugu.platform.people;

/** What was found out about two with one ID number. */
public enum NumberConflictDecision {
    /** 同一人: who came second is registered already, and is not taken in again. */
    SAME_PERSON,
    /** 号码填错: the number of who came second is typed wrong, and the office that registered it corrects it. */
    TYPING_MISTAKE,
    /** 不同的人: both stay as they are. */
    DIFFERENT
}
