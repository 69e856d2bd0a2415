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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.people.NumberConflictDecision;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;

/** One ID number under two names. */
@Path("/number-conflicts")
@Tag(name = "Number conflicts")
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

    /** How many wait for the own county's decision. */
    @Schema(name = "WaitingNumberConflicts")
    record Waiting(long waiting) {}

    @GET
    @Path("waiting")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "countNumberConflicts", summary = "How many wait for the own county's decision")
    public Waiting waiting() {
        return new Waiting(listConflicts.waiting(scope.get().code()));
    }

    @GET
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(
            operationId = "listNumberConflicts",
            summary = "Two with one ID number, of whom one is the county's; newest first")
    public ListConflicts.Page list(
            @Parameter(description = "Only those that wait; default true") @QueryParam("open") @DefaultValue("true")
                    boolean open,
            @Parameter(description = "The next of the page before", schema = @Schema(implementation = UUID.class))
                    @QueryParam("after")
                    @Nullable
                    String after) {
        return listConflicts.list(scope.get().code(), open, after == null ? null : id(after));
    }

    @POST
    @Path("{id}/decision")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "decideNumberConflict", summary = "Say which is right; for the county of who came second")
    public void decide(UUID id, @Valid @NotNull Step step) {
        decideConflict.decide(scope.get().code(), id, step.decision(), step.reason());
    }

    private static UUID id(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw new Problem(PlatformProblems.INVALID).withField("after", "wrong-kind");
        }
    }
}
