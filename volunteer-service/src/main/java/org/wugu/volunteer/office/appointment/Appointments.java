package org.wugu.volunteer.office.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/** The appointments that the caller's scope covers. */
@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    /** @throws Problem {@code not-found} when there is none within the scope */
    Appointment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** @throws Problem {@code changed-meanwhile} when somebody else changed it since the caller saw that version */
    Appointment require(UUID id, long seenVersion) {
        Appointment appointment = require(id);
        if (appointment.version() != seenVersion) {
            throw new Problem(PlatformProblems.CHANGED_MEANWHILE);
        }
        return appointment;
    }
}
