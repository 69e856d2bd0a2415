package org.wugu.volunteer.oath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wugu.volunteer.journey.Remark;
import org.wugu.volunteer.journey.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Steps;

/** 宣誓: those named have taken the oath on that day; place and leader stay in the history of each. */
@ApplicationScoped
class TakeOath {

    private final Steps steps;
    private final Clock clock;

    TakeOath(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    List<StepOutcome> take(List<StepItem> items, LocalDate on, List<Remark> circumstances) {
        Instant now = clock.instant();
        return steps.take(items, circumstances, volunteer -> volunteer.swear(on, now));
    }
}
