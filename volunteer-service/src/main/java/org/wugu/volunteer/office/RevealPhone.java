package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.Mobile;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** An officer's whole phone number for a stated reason, which the access log keeps. */
@ApplicationScoped
class RevealPhone {

    private final OfficerPeople people;
    private final AccessLog accessLog;

    RevealPhone(OfficerPeople people, AccessLog accessLog) {
        this.people = people;
        this.accessLog = accessLog;
    }

    /** @throws Problem {@code not-found} when there is none that the reader may read */
    @Transactional
    Mobile reveal(UUID officer, String reason) {
        Mobile phone = people.phone(officer).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        accessLog.recordStated("read-phone", "officer", List.of(officer), reason);
        return phone;
    }
}
