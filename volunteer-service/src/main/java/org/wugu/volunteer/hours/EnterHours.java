package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.problem.ProblemSentences;
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
    private final ProblemSentences sentences;

    EnterHours(ServiceRecords records, ProblemSentences sentences) {
        this.records = records;
        this.sentences = sentences;
    }

    @Transactional
    List<EntryOutcome> enter(List<UUID> volunteers, LocalDate day, Kind kind, int minutes) {
        List<UUID> distinct = volunteers.stream().distinct().toList();
        Map<UUID, Served> served = records.lock(distinct);
        Map<UUID, Integer> before = records.minutesOn(distinct, day);
        List<NewEntry> entries = new ArrayList<>();
        List<EntryOutcome> outcomes = new ArrayList<>();
        for (UUID id : distinct) {
            Served volunteer = served.get(id);
            Problem problem = problem(volunteer, day, before.getOrDefault(id, 0) + minutes);
            if (volunteer != null && problem == null) {
                entries.add(new NewEntry(id, volunteer.township(), day, kind, minutes, null));
            }
            outcomes.add(
                    problem == null
                            ? new EntryOutcome(id, null, null)
                            : new EntryOutcome(id, problem.type().slug(), sentences.detail(problem)));
        }
        records.add(entries);
        return outcomes;
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
