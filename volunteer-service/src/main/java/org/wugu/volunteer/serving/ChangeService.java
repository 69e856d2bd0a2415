package org.wugu.volunteer.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** 暂停、恢复、退出: the county changes whether volunteers serve, and says why. */
@ApplicationScoped
class ChangeService {

    private final Volunteers volunteers;

    ChangeService(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    List<StepOutcome> suspend(List<StepItem> items, String reason) {
        return volunteers.step(items, List.of(Remark.onTheWhole(reason)), Volunteer::suspend);
    }

    @Transactional
    List<StepOutcome> resume(List<StepItem> items, String reason) {
        return volunteers.step(items, List.of(Remark.onTheWhole(reason)), Volunteer::resume);
    }

    @Transactional
    List<StepOutcome> leave(List<StepItem> items, String reason) {
        return volunteers.step(items, List.of(Remark.onTheWhole(reason)), Volunteer::leave);
    }
}
