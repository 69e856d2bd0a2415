package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.Outcomes;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.hours.ServiceRecords.Held;
import org.wugu.volunteer.hours.ServiceRecords.State;

/** Somebody else than who entered them confirms hours, in the township or in the county: only then they count. */
@ApplicationScoped
class ConfirmHours {

    private final ServiceRecords records;
    private final Outcomes outcomes;

    ConfirmHours(ServiceRecords records, Outcomes outcomes) {
        this.records = records;
        this.outcomes = outcomes;
    }

    @Transactional
    List<Outcome> confirm(List<UUID> ids) {
        Map<UUID, Held> held = records.take(ids);
        List<Outcome> told = outcomes.of(ids, id -> problem(held.get(id)));
        records.confirm(Outcomes.done(told));
        return told;
    }

    private static @Nullable Problem problem(@Nullable Held entry) {
        if (entry == null) {
            return new Problem(PlatformProblems.NOT_FOUND);
        }
        if (entry.source() == Source.VISIT) {
            return new Problem(VolunteerProblems.HOURS_OF_VISIT);
        }
        if (entry.state() != State.WAITING) {
            return new Problem(VolunteerProblems.HOURS_DECIDED);
        }
        return entry.own() ? new Problem(VolunteerProblems.OWN_ENTRY) : null;
    }
}
