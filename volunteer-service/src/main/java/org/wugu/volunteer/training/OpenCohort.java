package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.numbers.Numbers;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Numbered;

/** 开班: the county opens the cohort that proposed itself, or a later one at any number. */
@ApplicationScoped
class OpenCohort {

    private final Cohorts cohorts;
    private final Approved approved;
    private final Numbers numbers;
    private final Clock clock;
    private final int threshold;

    OpenCohort(
            Cohorts cohorts,
            Approved approved,
            Numbers numbers,
            Clock clock,
            @ConfigProperty(name = "wugu.training.threshold") int threshold) {
        this.cohorts = cohorts;
        this.approved = approved;
        this.numbers = numbers;
        this.clock = clock;
        this.threshold = threshold;
    }

    /**
     * Opens a cohort that was not proposed.
     *
     * @throws Problem {@code proposal-waits} while a proposed course is not opened, {@code threshold-not-reached} when the
     *     county never had enough approved volunteers for its first course
     */
    @Transactional
    CohortStanding openNew(DivisionCode county, CohortKind kind, String title) {
        if (kind == CohortKind.COURSE) {
            requireCoursesBegun(county);
        }
        String number = numbers.next(Numbered.COHORT, county, 1).get(0);
        return cohorts.add(Cohort.opened(Ids.next(), county, number, kind, title, clock.instant()), CohortAct.OPENED);
    }

    @Transactional
    CohortStanding openProposed(UUID id, long seenVersion, String title) {
        Cohort cohort = cohorts.require(id, seenVersion);
        cohort.open(title, clock.instant());
        return cohorts.stepped(cohort, CohortAct.OPENED, List.of());
    }

    private void requireCoursesBegun(DivisionCode county) {
        switch (approved.proposalOf(county)) {
            case WAITS -> throw new Problem(VolunteerProblems.PROPOSAL_WAITS);
            case NONE -> {
                int total = approved.total(county);
                if (total < threshold) {
                    throw new Problem(VolunteerProblems.THRESHOLD_NOT_REACHED, total, threshold);
                }
            }
            case OPENED -> {
                // later ones open at any number
            }
        }
    }
}
