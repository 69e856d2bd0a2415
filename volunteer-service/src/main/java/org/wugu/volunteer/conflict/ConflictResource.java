package org.wugu.volunteer.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Page;
import org.wugu.platform.people.NumberConflictDecision;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.conflict.ListConflicts.NumberConflict;

/** One ID number under two names. */
@Path("/number-conflicts")
@Tag(name = "Number conflicts")
@ForTier(Tier.COUNTY)
class ConflictResource {

    private final CurrentScope scope;
    private final ListConflicts listConflicts;
    private final DecideConflict decideConflict;

    ConflictResource(CurrentScope scope, ListConflicts listConflicts, DecideConflict decideConflict) {
        this.scope = scope;
        this.listConflicts = listConflicts;
        this.decideConflict = decideConflict;
    }

    /** What was found out, and how. */
    @Schema(name = "NumberConflictStep")
    record Step(
            @NotNull NumberConflictDecision decision,
            @NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(
            operationId = "listNumberConflicts",
            summary = "Two with one ID number, of whom one is the county's; newest first")
    public Page<NumberConflict> list(
            @Parameter(description = "Only those that wait") @RestQuery @DefaultValue("true") boolean open,
            @RestQuery @Nullable UUID after) {
        return listConflicts.list(scope.get().code(), open, after);
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "decideNumberConflict", summary = "Say which is right; for the county of who came second")
    public void decide(UUID id, @Valid @NotNull Step step) {
        decideConflict.decide(scope.get().code(), id, step.decision(), step.reason());
    }
}
