package org.wugu.volunteer.hours;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of those for whom hours were to be entered, or of one of the entries that were to be confirmed.
 *
 * @param id the volunteer's or the entry's, as it was asked for
 * @param problem slug of the problem that was in the way, or null when it is done
 * @param detail the problem's sentence in the caller's language
 */
@Schema(name = "ServiceRecordOutcome")
record EntryOutcome(
        UUID id,
        @Nullable String problem,
        @Nullable String detail) {}
