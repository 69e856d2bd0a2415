package org.wugu.volunteer.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Gender;

/**
 * What everybody may know of a volunteer after an event.
 *
 * @param version counts the events of this volunteer without a gap: 1 for the first
 * @param submittedOn day of the latest submission, in China; as all days here
 * @param reportedOn null while no report stands
 * @param outfittedOn null while uniform or badge are missing
 */
public record PublicState(
        UUID volunteer,
        String number,
        long version,
        Stage stage,
        DivisionCode township,
        DivisionCode village,
        Gender gender,
        AgeBand ageBand,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate approvedOn,
        MilestoneDays milestones,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate outfittedOn,
        @Nullable LocalDate servingSince,
        @Nullable LocalDate leftOn) {}
