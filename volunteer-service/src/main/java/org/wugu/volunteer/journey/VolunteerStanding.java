package org.wugu.volunteer.journey;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that decides on what can be done with a volunteer now. It holds what a query of the record has found, and is shown to
 * nobody.
 *
 * @param erased whether what was known of the person is gone
 * @param reported whether the city has ever had the volunteer
 * @param leftFrom the stage before the departure
 * @param changedOn day of the latest step
 * @param keptFor how long a person is kept after it
 */
public record VolunteerStanding(
        Stage stage,
        boolean erased,
        MilestoneDays milestones,
        boolean reported,
        @Nullable Stage leftFrom,
        LocalDate changedOn,
        Period keptFor,
        LocalDate today,
        Set<Fact> facts) {

    /** First day on which the person need not be kept any longer. */
    LocalDate keptUntil() {
        return changedOn.plus(keptFor);
    }
}
