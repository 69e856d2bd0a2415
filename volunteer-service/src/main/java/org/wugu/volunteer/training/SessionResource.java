package org.wugu.volunteer.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.ReasonedStep;
import org.wugu.platform.aggregate.Seen;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.scope.ForTier;

/** A cohort's sessions, and who was there. */
@Path("/cohorts/{id}")
@Tag(name = "Training")
@ForTier(Tier.COUNTY)
@RolesAllowed({"reviewer", "officer"})
class SessionResource {

    private final ScheduleSessions scheduleSessions;
    private final TakeAttendance takeAttendance;
    private final CloseAttendance closeAttendance;

    SessionResource(ScheduleSessions scheduleSessions, TakeAttendance takeAttendance, CloseAttendance closeAttendance) {
        this.scheduleSessions = scheduleSessions;
        this.takeAttendance = takeAttendance;
        this.closeAttendance = closeAttendance;
    }

    /**
     * A session as it is to be held, or was.
     *
     * @param version of the cohort, as the caller last saw it
     * @param trainer name of who trains
     * @param appointmentId the appointment of the advisor who trains, when it is one (S18)
     */
    record SessionPlan(
            @NotNull Long version,
            @NotNull Instant startsAt,
            @NotNull @Min(1) @Max(1440) Integer minutes,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 100) String topic,
            @NotBlank @Size(max = 50) String trainer,
            @Nullable UUID appointmentId) {

        Session as(UUID id) {
            return new Session(id, startsAt, minutes, place, topic, trainer, appointmentId, null);
        }
    }

    /** Whether a participant was there. */
    record AttendanceEntry(@NotNull UUID volunteer, @NotNull Boolean attended) {}

    /**
     * Who was at a session.
     *
     * @param version of the cohort, as the caller last saw it
     * @param reason why it is noted otherwise than before; needed once attendance was noted
     */
    record AttendanceSheet(
            @NotNull Long version,
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid AttendanceEntry> entries,
            @Nullable @Size(max = 500) String reason) {}

    @POST
    @Path("sessions")
    @Operation(operationId = "addSession", summary = "Schedule a session")
    public CohortStanding add(UUID id, @Valid @NotNull SessionPlan plan) {
        return scheduleSessions.add(id, plan.version(), plan.as(Ids.next()));
    }

    @PUT
    @Path("sessions/{session}")
    @Operation(operationId = "changeSession", summary = "Schedule a session otherwise")
    public CohortStanding change(UUID id, UUID session, @Valid @NotNull SessionPlan plan) {
        return scheduleSessions.change(id, plan.version(), plan.as(session));
    }

    @POST
    @Path("sessions/{session}/cancellation")
    @Operation(operationId = "cancelSession", summary = "A session is not held, with a reason")
    public CohortStanding cancel(UUID id, UUID session, @Valid @NotNull ReasonedStep cancellation) {
        return scheduleSessions.cancel(id, cancellation.version(), session, cancellation.reason());
    }

    @PUT
    @Path("sessions/{session}/attendance")
    @Operation(operationId = "takeAttendance", summary = "Note who was at a session")
    public CohortStanding take(UUID id, UUID session, @Valid @NotNull AttendanceSheet sheet) {
        Map<UUID, Boolean> present = new LinkedHashMap<>();
        sheet.entries().forEach(entry -> present.put(entry.volunteer(), entry.attended()));
        return takeAttendance.take(id, sheet.version(), session, present, sheet.reason());
    }

    @POST
    @Path("attendance-closing")
    @Operation(
            operationId = "closeAttendance",
            summary = "All sessions were held: who attended enough has completed the training")
    public List<Outcome> close(UUID id, @Valid @NotNull Seen step) {
        return closeAttendance.close(id, step.version());
    }

    @POST
    @Path("attendance-reopening")
    @Operation(operationId = "reopenAttendance", summary = "Attendance was closed by mistake, with a reason")
    public CohortStanding reopen(UUID id, @Valid @NotNull ReasonedStep reopening) {
        return closeAttendance.reopen(id, reopening.version(), reopening.reason());
    }
}
