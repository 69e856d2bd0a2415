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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** The county approves many applications with one opinion; each has an outcome of its own. */
@Path("/approvals")
@Tag(name = "Review")
class ApprovalResource {

    private final Volunteers volunteers;

    ApprovalResource(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    /** The county's opinion (县团意见) on several applications. */
    record Approvals(
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid StepItem> items,
            @NotBlank @Size(max = 500) String opinion) {}

    @POST
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Transactional
    @Operation(operationId = "approveApplications", summary = "Approve many applications with one opinion")
    public List<StepOutcome> approve(@Valid @NotNull Approvals approvals) {
        List<Remark> opinion = List.of(Remark.onTheWhole(approvals.opinion()));
        return volunteers.step(approvals.items(), VolunteerAct.APPROVE, opinion, Volunteer::approve);
    }
}
