package org.wugu.local.demo;

/** How far somebody of the demonstration goes. From the approval on each has taken every step before. */
enum Way {
    DRAFT,
    SUBMITTED,
    RETURNED,
    REFUSED,
    APPROVED,
    QUERIED,
    SWORN,
    FILED,
    TRAINED,
    PASSED,
    REPORTED,
    CITY_RETURNED,
    ACCEPTED,
    OUTFITTED,
    ACTIVE,
    SUSPENDED;

    /** Whether the way of somebody approved leads past that step. */
    boolean passes(Way step) {
        return compareTo(step) >= 0;
    }
}
