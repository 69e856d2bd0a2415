package org.wugu.volunteer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** 上报市团: the county reports those who have reached every milestone to the city. */
@ApplicationScoped
class ReportToCity {

    private final Volunteers volunteers;

    ReportToCity(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    List<StepOutcome> report(List<StepItem> items) {
        return volunteers.step(items, List.of(), Volunteer::report);
    }
}
