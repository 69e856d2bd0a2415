package org.wugu.child.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;

/**
 * What other services may know of a child after an event: what figures are made of. Neither the village nor a day by which the
 * child could be known is in it.
 *
 * @param version counts the events of this child without a gap: 1 for the first
 * @param ageBand as of the event
 * @param submittedOn day of the first submission, in China; as all days here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChildState(
        UUID childId,
        String number,
        long version,
        Stage stage,
        String townshipCode,
        Gender gender,
        AgeBand ageBand,
        String category,
        @Nullable String civilAffairsClass,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate verifiedOn) {}
