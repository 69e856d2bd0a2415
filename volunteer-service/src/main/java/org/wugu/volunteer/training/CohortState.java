package org.wugu.volunteer.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a cohort is. */
@Schema(name = "CohortState")
public enum CohortState {
    /** 待开班: the county has enough approved volunteers, and has not opened it yet. */
    PROPOSED,
    /** 已开班. */
    OPEN,
    /** 已结班. */
    CLOSED
}
