package org.wugu.volunteer.training;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a cohort stands after a step; the answer of every command on it.
 *
 * @param version to be sent back with the next command on this cohort
 */
@Schema(name = "CohortStanding")
record CohortStanding(UUID id, String number, CohortState state, long version) {}
