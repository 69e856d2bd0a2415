package org.wugu.volunteer.training;

import java.util.UUID;

/**
 * Where a cohort stands after a step; the answer of every command on it.
 *
 * @param version to be sent back with the next command on this cohort
 */
record CohortStanding(UUID id, String number, CohortState state, long version) {}
