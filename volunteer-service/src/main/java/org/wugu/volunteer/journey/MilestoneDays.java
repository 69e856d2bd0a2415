package org.wugu.volunteer.journey;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        @Nullable LocalDate passedOn) {}
