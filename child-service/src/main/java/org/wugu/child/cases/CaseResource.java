package org.wugu.child.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.wugu.child.registry.Cases;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Page;
import org.wugu.platform.people.NumberConflictDecision;
import org.wugu.platform.people.NumberConflicts.Pair;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;

/** Two records that may be of one child. */
@Path("/identity-cases")
@Tag(name = "Possible duplicates")
@ForTier(Tier.COUNTY)
class CaseResource {

    private final CurrentScope scope;
    private final Cases cases;
    private final DecideCase decideCase;

    CaseResource(CurrentScope scope, Cases cases, DecideCase decideCase) {
        this.scope = scope;
        this.cases = cases;
        this.decideCase = decideCase;
    }

    /** What was found out, and how. */
    @Schema(name = "IdentityCaseStep")
    record Step(
            @NotNull NumberConflictDecision decision,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why they are two, after all. */
    @Schema(name = "IdentityCaseUndo")
    record Undo(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Transactional
    @Operation(
            operationId = "listIdentityCases",
            summary = "Two records that may be of one child, of which one is the county's; newest first")
    public Page<Pair> list(
            @Parameter(description = "Only those that wait") @RestQuery @DefaultValue("true") boolean open,
            @RestQuery @Nullable UUID after) {
        return cases.list(scope.get().code(), open, after);
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed({"reviewer", "officer"})
    @Operation(
            operationId = "decideIdentityCase",
            summary = "Say whether both are one child; for the county of who was registered second")
    public void decide(UUID id, @Valid @NotNull Step step) {
        decideCase.decide(scope.get().code(), id, step.decision(), step.reason());
    }

    @POST
    @Path("{id}/undo")
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "undoMerge", summary = "Undo a merge: they are two children")
    public void undo(UUID id, @Valid @NotNull Undo asked) {
        decideCase.undo(scope.get().code(), id, asked.reason());
    }
}
