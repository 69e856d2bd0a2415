package org.wugu.volunteer.recordquery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.RecordCheck;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteers;

/** 从业查询: the county records what an authority answered about one or many, or takes such an entry back. */
@ApplicationScoped
class QueryRecords {

    private final Volunteers volunteers;
    private final RecordQueries queries;
    private final Period validFor;

    QueryRecords(
            Volunteers volunteers,
            RecordQueries queries,
            @ConfigProperty(name = "wugu.record-query.valid-for") Period validFor) {
        this.volunteers = volunteers;
        this.queries = queries;
        this.validFor = validFor;
    }

    @Transactional
    List<StepOutcome> record(List<StepItem> items, LocalDate queriedOn, boolean clear, String authority) {
        RecordCheck check = new RecordCheck(queriedOn, clear, queriedOn.plus(validFor));
        List<Remark> remarks = List.of(new Remark("authority", authority));
        List<StepOutcome> outcomes =
                volunteers.step(items, remarks, (volunteer, now) -> volunteer.queryRecord(check, now));
        queries.add(StepOutcome.taken(outcomes), check, authority);
        return outcomes;
    }

    @Transactional
    ApplicationState retract(UUID id, long seenVersion, String reason) {
        return volunteers.retract(
                id,
                seenVersion,
                Act.RECORD_QUERIED,
                reason,
                (volunteer, now) ->
                        volunteer.retractRecordQuery(queries.retractLatest(id).orElse(null), now));
    }
}
