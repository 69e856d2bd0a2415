package org.wugu.volunteer.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.http.Created;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ForTier;
import org.wugu.problem.Problem;
import org.wugu.volunteer.hours.ReadHours.Waiting;

/** Hours of service. */
@Path("/service-records")
@Tag(name = "Service record")
class ServiceRecordResource {

    private final EnterHours enterHours;
    private final ConfirmHours confirmHours;
    private final CorrectHours correctHours;
    private final ReadHours readHours;

    ServiceRecordResource(
            EnterHours enterHours, ConfirmHours confirmHours, CorrectHours correctHours, ReadHours readHours) {
        this.enterHours = enterHours;
        this.confirmHours = confirmHours;
        this.correctHours = correctHours;
        this.readHours = readHours;
    }

    /**
     * Hours of one volunteer or of many who were there together.
     *
     * @param hours of each, without travel, in steps of a half, at most 24
     */
    @Schema(name = "NewServiceRecord")
    record NewRecord(
            @NotNull @PastOrPresent LocalDate servedOn,
            @NotNull Kind kind,
            @NotNull BigDecimal hours,
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull UUID> volunteers) {}

    /** Entries to be confirmed. */
    @Schema(name = "ServiceRecordConfirmation")
    record Confirmation(@NotEmpty @Size(max = Steps.MOST) List<@NotNull UUID> ids) {}

    /**
     * What is right instead, and why.
     *
     * @param hours null to withdraw the entry without another one in its place
     */
    @Schema(name = "ServiceRecordCorrection")
    record Correction(
            @Nullable BigDecimal hours,
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Idempotent
    @Operation(operationId = "enterServiceRecords", summary = "Enter hours of volunteers, each with an outcome")
    public RestResponse<List<Outcome>> enter(@Valid @NotNull NewRecord entry) {
        List<Outcome> outcomes =
                enterHours.enter(entry.volunteers(), entry.servedOn(), entry.kind(), minutes(entry.hours()));
        return Created.at("/service-records", outcomes);
    }

    @GET
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listServiceRecords", summary = "Entries that wait to be confirmed, newest first")
    public Waiting waiting(@RestQuery @Nullable UUID after) {
        return readHours.waiting(after);
    }

    @POST
    @Path("confirmation")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "confirmServiceRecords", summary = "Confirm hours that somebody else entered")
    public List<Outcome> confirm(@Valid @NotNull Confirmation confirmation) {
        return confirmHours.confirm(confirmation.ids());
    }

    @POST
    @Path("{id}/correction")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "correctServiceRecord", summary = "Withdraw hours with a reason, and enter others instead")
    public void correct(UUID id, @Valid @NotNull Correction correction) {
        BigDecimal hours = correction.hours();
        correctHours.correct(id, hours == null ? null : minutes(hours), correction.reason());
    }

    private static int minutes(BigDecimal hours) {
        if (!Hours.isValid(hours)) {
            throw new Problem(PlatformProblems.INVALID).withField("hours", "hours-steps");
        }
        return Hours.minutes(hours);
    }
}
