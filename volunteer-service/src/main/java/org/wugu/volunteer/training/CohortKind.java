package org.wugu.volunteer.training;

/** What a cohort is for. */
public enum CohortKind {
    /** 结业培训: the course that ends with the final exam and leads to the report to the city (S14). */
    COURSE,
    /** 其他培训: training beyond the course, by an appointed advisor (S18). */
    OTHER
}
