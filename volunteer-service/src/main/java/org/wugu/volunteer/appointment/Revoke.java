package org.wugu.volunteer.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

/** 撤销聘任: by the office that appointed, with a reason. The public verification says so from then on. */
@ApplicationScoped
class Revoke {

    private final Appointments appointments;
    private final Appointees appointees;
    private final CurrentScope scope;
    private final Clock clock;

    Revoke(Appointments appointments, Appointees appointees, CurrentScope scope, Clock clock) {
        this.appointments = appointments;
        this.appointees = appointees;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws Problem {@code not-your-office} when another office has appointed */
    @Transactional
    void revoke(UUID id, long seenVersion, String reason) {
        appointments.require(id, seenVersion).revoke(LocalDate.now(clock), scope.get());
        appointments.flush();
        appointees.keepReason(id, reason);
    }
}
