package org.wugu.volunteer.training;

/** How far a cohort is. */
public enum CohortState {
    /** 待开班: the county has enough approved volunteers, and has not opened it yet. */
    PROPOSED,
    /** 已开班. */
    OPEN,
    /** 已结班. */
    CLOSED
}
