package org.wugu.volunteer.training;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of those with whom something was to be done.
 *
 * @param id of the volunteer
 * @param problem slug of the problem that was in the way, or null when it is done
 * @param detail the problem's sentence in the caller's language
 */
@Schema(name = "ParticipantOutcome")
record ParticipantOutcome(
        UUID id, @Nullable String problem, @Nullable String detail) {}
