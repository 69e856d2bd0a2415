package org.wugu.child.registry;

import java.time.LocalDate;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** The day on which the county visited a child. */
final class VisitDay {

    private VisitDay() {}

    /** @throws Problem {@code invalid} unless it lies between the two days */
    static void require(LocalDate visited, LocalDate submitted, LocalDate today) {
        if (visited.isAfter(today)) {
            throw new Problem(PlatformProblems.INVALID).withField("visitedOn", "visited-in-future");
        }
        if (visited.isBefore(submitted)) {
            throw new Problem(PlatformProblems.INVALID)
                    .withField("visitedOn", "visited-before-report", submitted.toString());
        }
    }
}
