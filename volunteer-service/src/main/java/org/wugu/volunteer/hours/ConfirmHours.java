package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.problem.ProblemSentences;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.hours.ServiceRecords.Held;
import org.wugu.volunteer.hours.ServiceRecords.State;

/** Somebody else than who entered them confirms hours, in the township or in the county: only then they count. */
@ApplicationScoped
class ConfirmHours {

    private final ServiceRecords records;
    private final ProblemSentences sentences;

    ConfirmHours(ServiceRecords records, ProblemSentences sentences) {
        this.records = records;
        this.sentences = sentences;
    }

    @Transactional
    List<EntryOutcome> confirm(List<UUID> ids) {
        List<UUID> distinct = ids.stream().distinct().toList();
        Map<UUID, Held> held = records.take(distinct);
        List<UUID> confirmed = new ArrayList<>();
        List<EntryOutcome> outcomes = new ArrayList<>();
        for (UUID id : distinct) {
            Problem problem = problem(held.get(id));
            if (problem == null) {
                confirmed.add(id);
                outcomes.add(new EntryOutcome(id, null, null));
            } else {
                outcomes.add(new EntryOutcome(id, problem.type().slug(), sentences.detail(problem)));
            }
        }
        records.confirm(confirmed);
        return outcomes;
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
