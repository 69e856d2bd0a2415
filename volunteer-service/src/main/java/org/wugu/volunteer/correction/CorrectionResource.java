package org.wugu.volunteer.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ActingTier;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteers;

/** Taking back a step that was taken by mistake. */
@Path("/applications")
@Tag(name = "Correction")
class CorrectionResource {

    private final CurrentScope scope;
    private final Volunteers volunteers;

    CorrectionResource(CurrentScope scope, Volunteers volunteers) {
        this.scope = scope;
        this.volunteers = volunteers;
    }

    /**
     * What was a mistake, and why.
     *
     * @param version as the caller last saw it
     */
    record Retraction(
            @NotNull Long version,
            @NotNull Act act,
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("{id}/retraction")
    @ForTier({Tier.COUNTY, Tier.CITY})
    @RolesAllowed({"reviewer", "officer"})
    @Transactional
    @Operation(operationId = "retractStep", summary = "Take back a step; the tier that took it does")
    public ApplicationState retract(UUID id, @Valid @NotNull Retraction retraction) {
        ActingTier.require(scope.get(), retraction.act().tier());
        return volunteers.retract(id, retraction.version(), retraction.act(), retraction.reason());
    }
}
