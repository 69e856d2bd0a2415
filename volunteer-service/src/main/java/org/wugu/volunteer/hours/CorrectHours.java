package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.hours.ServiceRecords.Held;
import org.wugu.volunteer.hours.ServiceRecords.NewEntry;
import org.wugu.volunteer.hours.ServiceRecords.State;

/**
 * The township corrects hours, with a reason: the entry is withdrawn and stays to be seen, and another one takes its place,
 * which has to be confirmed anew. Without new hours it is withdrawn alone.
 */
@ApplicationScoped
class CorrectHours {

    private final ServiceRecords records;

    CorrectHours(ServiceRecords records) {
        this.records = records;
    }

    /**
     * Corrects an entry.
     *
     * @throws Problem {@code not-found}, {@code hours-of-visit}, {@code hours-decided} when it is withdrawn already, or {@code
     *     day-too-long}
     */
    @Transactional
    void correct(UUID id, @Nullable Integer minutes, String reason) {
        Held entry = records.take(List.of(id)).get(id);
        if (entry == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        if (entry.source() == Source.VISIT) {
            throw new Problem(VolunteerProblems.HOURS_OF_VISIT);
        }
        if (entry.state() == State.WITHDRAWN) {
            throw new Problem(VolunteerProblems.HOURS_DECIDED);
        }
        records.withdraw(id, reason);
        if (minutes == null) {
            return;
        }
        List<UUID> one = List.of(entry.volunteer());
        ServiceRecords.Served served = records.lock(one).get(entry.volunteer());
        int before = records.minutesOn(one, entry.servedOn()).getOrDefault(entry.volunteer(), 0);
        Problem problem = EnterHours.problem(served, entry.servedOn(), before + minutes);
        if (problem != null) {
            throw problem;
        }
        records.add(List.of(
                new NewEntry(entry.volunteer(), entry.township(), entry.servedOn(), entry.kind(), minutes, id)));
    }
}
