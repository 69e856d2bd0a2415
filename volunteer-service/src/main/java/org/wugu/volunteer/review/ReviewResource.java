package org.wugu.volunteer.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.ReasonedStep;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** The county's decision on a submitted application. */
@Path("/applications")
@Tag(name = "Review")
@ForTier(Tier.COUNTY)
@RolesAllowed({"reviewer", "officer"})
@Transactional
class ReviewResource {

    private final Volunteers volunteers;

    ReviewResource(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    /**
     * What has to be corrected.
     *
     * @param version as the caller last saw it
     */
    record ReturnStep(
            @NotNull Long version, @NotEmpty @Size(max = 30) List<@NotNull @Valid Remark> reasons) {}

    /**
     * The county's opinion (县团意见).
     *
     * @param version as the caller last saw it
     */
    record ApprovalStep(
            @NotNull Long version,
            @NotBlank @Size(max = 500) String opinion) {}

    @POST
    @Path("{id}/return")
    @Operation(operationId = "returnApplication", summary = "Send an application back for corrections, with reasons")
    public ApplicationState sendBack(UUID id, @Valid @NotNull ReturnStep step) {
        return volunteers.step(id, step.version(), step.reasons(), Volunteer::sendBack);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(operationId = "refuseApplication", summary = "Refuse an application, with a reason")
    public ApplicationState refuse(UUID id, @Valid @NotNull ReasonedStep step) {
        return volunteers.step(id, step.version(), step.remarks(), Volunteer::refuse);
    }

    @POST
    @Path("{id}/approval")
    @Operation(operationId = "approveApplication", summary = "Approve an application, with an opinion")
    public ApplicationState approve(UUID id, @Valid @NotNull ApprovalStep step) {
        List<Remark> opinion = List.of(Remark.onTheWhole(step.opinion()));
        return volunteers.step(id, step.version(), VolunteerAct.APPROVE, opinion, Volunteer::approve);
    }
}
