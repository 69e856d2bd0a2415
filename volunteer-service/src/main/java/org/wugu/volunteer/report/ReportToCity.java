package org.wugu.volunteer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.wugu.volunteer.journey.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Steps;

/** 上报市团: the county reports those who have reached every milestone to the city. */
@ApplicationScoped
class ReportToCity {

    private final Steps steps;
    private final Clock clock;

    ReportToCity(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    List<StepOutcome> report(List<StepItem> items) {
        Instant now = clock.instant();
        return steps.take(items, List.of(), volunteer -> volunteer.report(now));
    }
}
