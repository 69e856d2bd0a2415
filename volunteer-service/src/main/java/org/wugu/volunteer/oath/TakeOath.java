package org.wugu.volunteer.oath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteers;

/** 宣誓: those named have taken the oath on that day; place and leader stay in the history of each. */
@ApplicationScoped
class TakeOath {

    private final Volunteers volunteers;

    TakeOath(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    List<StepOutcome> take(List<StepItem> items, LocalDate on, List<Remark> circumstances) {
        return volunteers.step(items, circumstances, (volunteer, now) -> volunteer.swear(on, now));
    }
}
