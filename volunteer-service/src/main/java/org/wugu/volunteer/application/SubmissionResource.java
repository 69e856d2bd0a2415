package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.StepItems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.StepOutcome;

/** The township hands many applications to the county (提交), such as those of a sheet; each has an outcome of its own. */
@Path("/submissions")
@Tag(name = "Applications")
class SubmissionResource {

    private final CurrentScope scope;
    private final SubmitApplication submitApplication;

    SubmissionResource(CurrentScope scope, SubmitApplication submitApplication) {
        this.scope = scope;
        this.submitApplication = submitApplication;
    }

    @POST
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "submitApplications", summary = "Hand many applications to the county")
    public List<StepOutcome> submit(@Valid @NotNull StepItems asked) {
        return submitApplication.submit(scope.get().code(), asked.items());
    }
}
