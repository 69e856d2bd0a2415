package org.wugu.volunteer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.audit.AccessLog;
import org.wugu.problem.Problem;
import org.wugu.volunteer.archive.Supplements.Supplement;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** 补充档案: a filed file is added to; what stands in it does not change. */
@ApplicationScoped
class SupplementFile {

    private final Volunteers volunteers;
    private final Supplements supplements;
    private final AccessLog accessLog;

    SupplementFile(Volunteers volunteers, Supplements supplements, AccessLog accessLog) {
        this.volunteers = volunteers;
        this.supplements = supplements;
        this.accessLog = accessLog;
    }

    /** @throws Problem {@code not-found} outside the scope, {@code not-filed} while the form itself can be corrected */
    @Transactional
    void add(UUID volunteer, String text) {
        volunteers.require(volunteer, VolunteerAct.SUPPLEMENT);
        supplements.add(volunteer, text);
    }

    /** @throws Problem {@code not-found} outside the scope */
    @Transactional
    List<Supplement> list(UUID volunteer) {
        volunteers.require(volunteer);
        List<Supplement> found = supplements.of(volunteer);
        if (!found.isEmpty()) {
            accessLog.record("read-supplements", "volunteer", List.of(volunteer), "detail");
        }
        return found;
    }
}
