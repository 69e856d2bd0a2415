package org.wugu.volunteer.hours;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.Outcomes;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.hours.ServiceRecords.NewEntry;
import org.wugu.volunteer.hours.ServiceRecords.Served;
import org.wugu.volunteer.journey.Stage;

/** The township enters hours of one volunteer or of many who were there together; each has an outcome of its own. */
@ApplicationScoped
class EnterHours {

    /** Who was not taken in has not served. */
    private static final Set<Stage> NOT_TAKEN_IN = Set.of(Stage.DRAFT, Stage.SUBMITTED, Stage.RETURNED, Stage.REFUSED);

    private final ServiceRecords records;
    private final Outcomes outcomes;

    EnterHours(ServiceRecords records, Outcomes outcomes) {
        this.records = records;
        this.outcomes = outcomes;
    }

    @Transactional
    List<Outcome> enter(List<UUID> volunteers, LocalDate day, Kind kind, int minutes) {
        Map<UUID, Served> served = records.lock(volunteers);
        Map<UUID, Integer> before = records.minutesOn(volunteers, day);
        List<Outcome> told =
                outcomes.of(volunteers, id -> problem(served.get(id), day, before.getOrDefault(id, 0) + minutes));
        records.add(Outcomes.done(told).stream()
                .map(id -> new NewEntry(id, requireNonNull(served.get(id)).township(), day, kind, minutes, null))
                .toList());
        return told;
    }

    /** Why the hours cannot be entered, or null. */
    static @Nullable Problem problem(@Nullable Served volunteer, LocalDate day, int minutesOfDay) {
        if (volunteer == null) {
            return new Problem(PlatformProblems.NOT_FOUND);
        }
        Stage stage = Stage.valueOf(volunteer.stage());
        if (NOT_TAKEN_IN.contains(stage) || volunteer.approvedOn() == null) {
            return new Problem(VolunteerProblems.WRONG_STAGE, stage);
        }
        if (day.isBefore(volunteer.approvedOn())) {
            return new Problem(
                    VolunteerProblems.BEFORE_APPROVAL, volunteer.approvedOn().toString());
        }
        if (minutesOfDay > Hours.MOST_MINUTES_A_DAY) {
            return new Problem(
                    VolunteerProblems.DAY_TOO_LONG, Hours.of(minutesOfDay).toPlainString());
        }
        return null;
    }
}
