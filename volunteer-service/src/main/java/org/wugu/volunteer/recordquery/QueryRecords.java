package org.wugu.volunteer.recordquery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.RecordCheck;
import org.wugu.volunteer.journey.Remark;
import org.wugu.volunteer.journey.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Steps;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** 从业查询: the county records what an authority answered about one or many, or takes such an entry back. */
@ApplicationScoped
class QueryRecords {

    private final Steps steps;
    private final Volunteers volunteers;
    private final RecordQueries queries;
    private final Clock clock;
    private final Period validFor;

    QueryRecords(
            Steps steps,
            Volunteers volunteers,
            RecordQueries queries,
            Clock clock,
            @ConfigProperty(name = "wugu.record-query.valid-for") Period validFor) {
        this.steps = steps;
        this.volunteers = volunteers;
        this.queries = queries;
        this.clock = clock;
        this.validFor = validFor;
    }

    @Transactional
    List<StepOutcome> record(List<StepItem> items, LocalDate queriedOn, boolean clear, String authority) {
        RecordCheck check = new RecordCheck(queriedOn, clear, queriedOn.plus(validFor));
        Instant now = clock.instant();
        List<StepOutcome> outcomes =
                steps.take(items, List.of(new Remark("authority", authority)), one -> one.queryRecord(check, now));
        queries.add(
                outcomes.stream()
                        .filter(StepOutcome::taken)
                        .map(StepOutcome::id)
                        .toList(),
                check,
                authority);
        return outcomes;
    }

    @Transactional
    ApplicationState retract(UUID id, long seenVersion, String reason) {
        Volunteer volunteer = volunteers.require(id, seenVersion, VolunteerAct.RETRACT_RECORD_QUERIED);
        RecordCheck before = queries.retractLatest(id).orElse(null);
        volunteer.retractRecordQuery(before, clock.instant());
        return volunteers.stepped(volunteer, List.of(new Remark(Act.RECORD_QUERIED.name(), reason)));
    }
}
