package org.wugu.volunteer.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cohort in a list.
 *
 * @param approvedTotal approved volunteers of the county when the cohort proposed itself; null for others
 * @param version to be sent back with the next command on this cohort
 * @param acts what the reader could do now
 */
record CohortItem(
        UUID id,
        String number,
        String countyCode,
        CohortKind kind,
        CohortState state,
        String title,
        @Nullable Integer approvedTotal,
        @Nullable Instant proposedAt,
        @Nullable Instant openedAt,
        @Nullable Instant attendanceClosedAt,
        @Nullable Instant closedAt,
        long version,
        CohortFigures figures,
        List<CohortOption> acts) {

    /**
     * A cohort in numbers.
     *
     * @param completed who attended enough of it
     * @param passed who passed the exam in it
     * @param failed who sat the exam and has not passed yet
     */
    record CohortFigures(int participants, int sessions, int completed, int passed, int failed) {}
}
