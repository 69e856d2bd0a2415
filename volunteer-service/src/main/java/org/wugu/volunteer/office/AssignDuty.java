package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** 分工: an office says who of its officers is in charge of what. */
@ApplicationScoped
class AssignDuty {

    private final Officers officers;
    private final Duties duties;

    AssignDuty(Officers officers, Duties duties) {
        this.officers = officers;
        this.duties = duties;
    }

    /**
     * @param officer who is in charge from now on, or null for nobody
     * @throws Problem {@code invalid} when the work is not that office's, or the officer not a present one of it
     */
    @Transactional
    void assign(DivisionCode office, Duty duty, @Nullable UUID officer) {
        if (!Duty.of(Tier.of(office)).contains(duty)) {
            throw new Problem(PlatformProblems.INVALID).withField("duty", "duty-of-other-tier");
        }
        if (officer == null) {
            duties.release(office, duty);
        } else {
            duties.assign(
                    office,
                    List.of(duty),
                    officers.requirePresent(officer, office, "officer").id());
        }
    }
}
