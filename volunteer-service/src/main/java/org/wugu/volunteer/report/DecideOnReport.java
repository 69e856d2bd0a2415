package org.wugu.volunteer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** 市团意见: the city accepts a county's report or gives it back, and says why. */
@ApplicationScoped
class DecideOnReport {

    private final Volunteers volunteers;

    DecideOnReport(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    List<StepOutcome> accept(List<StepItem> items, String opinion) {
        return volunteers.step(items, List.of(Remark.onTheWhole(opinion)), Volunteer::accept);
    }

    @Transactional
    List<StepOutcome> giveBack(List<StepItem> items, String opinion) {
        return volunteers.step(items, List.of(Remark.onTheWhole(opinion)), Volunteer::giveBack);
    }
}
