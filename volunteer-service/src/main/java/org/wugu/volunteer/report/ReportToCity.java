package org.wugu.volunteer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** 上报市团: the county reports an approved volunteer to the city. */
@ApplicationScoped
class ReportToCity {

    private final Volunteers volunteers;
    private final Clock clock;

    ReportToCity(Volunteers volunteers, Clock clock) {
        this.volunteers = volunteers;
        this.clock = clock;
    }

    /** In a transaction of its own: of several that are reported together, one that fails holds back none. */
    @Transactional(TxType.REQUIRES_NEW)
    ApplicationState report(UUID id, long seenVersion) {
        Volunteer volunteer = volunteers.require(id, seenVersion);
        volunteer.report(clock.instant());
        return volunteers.stepped(volunteer, List.of());
    }
}
