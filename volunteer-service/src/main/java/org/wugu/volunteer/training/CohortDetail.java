package org.wugu.volunteer.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.aggregate.Remark;
import org.wugu.volunteer.journey.Stage;

/**
 * One cohort as the reader's office may see it.
 *
 * @param passMark score from which the exam is passed
 * @param attendanceRequired share of the sessions that has to be attended, in percent
 * @param history who did what when and why, oldest first; empty for the city
 */
record CohortDetail(
        CohortItem cohort,
        int passMark,
        int attendanceRequired,
        List<Session> sessions,
        List<ParticipantView> participants,
        List<Entry> history) {

    /**
     * One step with it, as {@link org.wugu.platform.aggregate.History.Entry} tells it.
     *
     * @param said whom it concerns and why, where that had to be said; the field of a remark is {@code participants}, {@code
     *     present} or {@code absent} for numbers of volunteers, or null for a reason
     */
    @Schema(name = "CohortHistoryEntry")
    record Entry(Instant at, CohortAct act, @Nullable String byName, String byOffice, List<Remark> said) {}

    /**
     * A participant. The city knows the number alone until the volunteer is reported.
     *
     * @param attendance by session, whether present; absent where nothing was noted
     * @param exams every attempt in this cohort, oldest first
     * @param acts what the reader could do with the participant now
     */
    @Schema(name = "CohortParticipant")
    record ParticipantView(
            UUID volunteer,
            String number,
            String townshipCode,
            @Nullable String name,
            @Nullable Stage stage,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate trainedOn,
            @Nullable LocalDate passedOn,
            Map<UUID, Boolean> attendance,
            List<ExamAttempt> exams,
            List<ParticipantAct> acts) {}
}
