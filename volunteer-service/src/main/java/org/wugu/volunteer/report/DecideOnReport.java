package org.wugu.volunteer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.wugu.volunteer.journey.Remark;
import org.wugu.volunteer.journey.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Steps;

/** 市团意见: the city accepts a county's report or gives it back, and says why. */
@ApplicationScoped
class DecideOnReport {

    private final Steps steps;
    private final Clock clock;

    DecideOnReport(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    List<StepOutcome> accept(List<StepItem> items, String opinion) {
        Instant now = clock.instant();
        return steps.take(items, List.of(Remark.onTheWhole(opinion)), volunteer -> volunteer.accept(now));
    }

    @Transactional
    List<StepOutcome> giveBack(List<StepItem> items, String opinion) {
        Instant now = clock.instant();
        return steps.take(items, List.of(Remark.onTheWhole(opinion)), volunteer -> volunteer.giveBack(now));
    }
}
