package org.wugu.volunteer.serving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.ReasonedSteps;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** Whether volunteers serve. */
@Path("/service-changes")
@Tag(name = "Serving")
@ForTier(Tier.COUNTY)
@RolesAllowed({"reviewer", "officer"})
@Transactional
class ServingResource {

    private final CurrentScope scope;
    private final Volunteers volunteers;
    private final MoveVillage moveVillage;

    ServingResource(CurrentScope scope, Volunteers volunteers, MoveVillage moveVillage) {
        this.scope = scope;
        this.volunteers = volunteers;
        this.moveVillage = moveVillage;
    }

    @POST
    @Path("suspension")
    @Operation(operationId = "suspendVolunteers", summary = "Volunteers pause")
    public List<StepOutcome> suspend(@Valid @NotNull ReasonedSteps change) {
        return volunteers.step(change.items(), change.remarks(), Volunteer::suspend);
    }

    @POST
    @Path("resumption")
    @Operation(operationId = "resumeVolunteers", summary = "Volunteers serve again")
    public List<StepOutcome> resume(@Valid @NotNull ReasonedSteps change) {
        return volunteers.step(change.items(), change.remarks(), Volunteer::resume);
    }

    @POST
    @Path("departure")
    @Operation(operationId = "leaveCorps", summary = "Volunteers leave the corps")
    public List<StepOutcome> leave(@Valid @NotNull ReasonedSteps change) {
        return volunteers.step(change.items(), change.remarks(), Volunteer::leave);
    }

    /**
     * Where a volunteer serves from now on, and why.
     *
     * @param version as the caller last saw it
     * @param villageCode 12 digits, a village of the county
     */
    record VillageChange(
            @NotNull UUID id,
            @NotNull Long version,
            @NotBlank @Size(max = 12) String villageCode,
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("village")
    @Operation(operationId = "moveVolunteer", summary = "A volunteer serves another village of the county")
    public ApplicationState move(@Valid @NotNull VillageChange change) {
        return moveVillage.move(
                scope.get().code(), change.id(), change.version(), change.villageCode(), change.reason());
    }
}
