package org.wugu.example.errand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.ReasonedStep;
import org.wugu.platform.aggregate.ReasonedSteps;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;

/** Errands over HTTP. */
@Path("/errands")
@Transactional
class ErrandResource {

    private final Errands errands;
    private final CurrentScope scope;

    ErrandResource(Errands errands, CurrentScope scope) {
        this.errands = errands;
        this.scope = scope;
    }

    @GET
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listErrands", summary = "Errands, newest first")
    public Page<ErrandItem> list(@RestQuery @Nullable UUID after, @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return errands.page(after, limit, errand -> errand.seenBy(scope.get()));
    }

    @GET
    @Path("{id}")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readErrand", summary = "One errand, with its history")
    public ErrandDetail read(UUID id) {
        return new ErrandDetail(errands.require(id).seenBy(scope.get()), errands.history(id, ErrandDetail.Entry::new));
    }

    @POST
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Idempotent
    @Operation(operationId = "giveErrand", summary = "An errand that is to be run")
    public RestResponse<StepItem> give(@Valid @NotNull NewErrand asked) {
        StepItem given = errands.give(List.of(asked)).get(0).standing();
        return Created.at("/errands/" + given.id(), given);
    }

    @POST
    @Path("runs")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "runErrands", summary = "Run several; each has an outcome of its own")
    public List<Outcome> run(@Valid @NotNull ReasonedSteps asked) {
        return errands.take(asked, Errand::run);
    }

    @POST
    @Path("{id}/calling-off")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "callOffErrand", summary = "Call one off, with a reason")
    public StepItem callOff(UUID id, @Valid @NotNull ReasonedStep asked) {
        return errands.take(id, asked, Errand::callOff).standing();
    }
}
