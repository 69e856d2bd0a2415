package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Days on which something is said to have happened. */
@ApplicationScoped
public class PastDays {

    private final Clock clock;

    PastDays(Clock clock) {
        this.clock = clock;
    }

    /** @throws Problem {@code invalid} naming the field when the day is yet to come */
    public LocalDate require(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Problem(PlatformProblems.INVALID).withField(field, "day-in-future");
        }
        return day;
    }
}
