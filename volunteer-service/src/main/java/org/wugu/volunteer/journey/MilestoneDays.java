package org.wugu.volunteer.journey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;

/**
 * How far a volunteer has come between approval and report; null what is not reached.
 *
 * @param recordQueriedOn day of the latest record query (从业查询)
 * @param recordClear whether it found nothing; null for every reader but the county
 * @param recordDueOn first day on which the next one is due
 * @param swornOn day of the oath (宣誓)
 * @param filedOn day of filing (存档)
 * @param archiveNumber such as {@code DA-371521-2026-0001}
 * @param trainedOn last day of the course (培训)
 * @param passedOn day of the final exam (结业考核)
 */
@Schema(name = "Milestones")
public record MilestoneDays(
        @Nullable LocalDate recordQueriedOn,
        @Nullable Boolean recordClear,
        @Nullable LocalDate recordDueOn,
        @Nullable LocalDate swornOn,
        @Nullable LocalDate filedOn,
        @Nullable String archiveNumber,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate passedOn) {

    /** Of a row of {@code volunteer}, with what a query of the record has found. */
    public static MilestoneDays of(RowView row) {
        return new MilestoneDays(
                row.getColumn("record_queried_on", LocalDate.class),
                row.getColumn("record_clear", Boolean.class),
                row.getColumn("record_due_on", LocalDate.class),
                row.getColumn("sworn_on", LocalDate.class),
                row.getColumn("filed_on", LocalDate.class),
                row.getColumn("archive_number", String.class),
                row.getColumn("trained_on", LocalDate.class),
                row.getColumn("passed_on", LocalDate.class));
    }

    /** What a query of the record has found is the county's to know, and nobody else's. */
    public MilestoneDays asReadAt(Tier tier) {
        return tier == Tier.COUNTY
                ? this
                : new MilestoneDays(
                        recordQueriedOn, null, recordDueOn, swornOn, filedOn, archiveNumber, trainedOn, passedOn);
    }

    /** What is missing for the report to the city. */
    Set<Milestone> missing(LocalDate today) {
        Set<Milestone> missing = EnumSet.noneOf(Milestone.class);
        // The day on which the next query is due is the first that this one does not cover.
        if (!Boolean.TRUE.equals(recordClear) || recordDueOn == null || !today.isBefore(recordDueOn)) {
            missing.add(Milestone.RECORD_QUERY);
        }
        if (filedOn == null) {
            missing.add(swornOn == null ? Milestone.OATH : Milestone.FILING);
        }
        if (passedOn == null) {
            missing.add(trainedOn == null ? Milestone.TRAINING : Milestone.EXAM);
        }
        return missing;
    }

    boolean none() {
        return recordQueriedOn == null && swornOn == null && trainedOn == null;
    }
}
