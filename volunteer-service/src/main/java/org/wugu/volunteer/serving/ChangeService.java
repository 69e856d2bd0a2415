package org.wugu.volunteer.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.wugu.volunteer.journey.Remark;
import org.wugu.volunteer.journey.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Steps;
import org.wugu.volunteer.journey.Volunteer;

/** 暂停、恢复、退出: the county changes whether volunteers serve, and says why. */
@ApplicationScoped
class ChangeService {

    private final Steps steps;
    private final Clock clock;

    ChangeService(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    List<StepOutcome> suspend(List<StepItem> items, String reason) {
        return change(items, reason, Volunteer::suspend);
    }

    @Transactional
    List<StepOutcome> resume(List<StepItem> items, String reason) {
        return change(items, reason, Volunteer::resume);
    }

    @Transactional
    List<StepOutcome> leave(List<StepItem> items, String reason) {
        return change(items, reason, Volunteer::leave);
    }

    private List<StepOutcome> change(List<StepItem> items, String reason, BiConsumer<Volunteer, Instant> change) {
        Instant now = clock.instant();
        return steps.take(items, List.of(Remark.onTheWhole(reason)), volunteer -> change.accept(volunteer, now));
    }
}
