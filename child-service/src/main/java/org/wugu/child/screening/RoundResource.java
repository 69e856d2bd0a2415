package org.wugu.child.screening;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.Seen;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;

/** Rounds of screening (摸排轮次). */
@Path("/screening-rounds")
@Tag(name = "Screening")
@Transactional
class RoundResource {

    private final ScreeningRounds rounds;
    private final ReadRounds readRounds;
    private final CurrentScope scope;

    RoundResource(ScreeningRounds rounds, ReadRounds readRounds, CurrentScope scope) {
        this.rounds = rounds;
        this.readRounds = readRounds;
        this.scope = scope;
    }

    @GET
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listScreeningRounds", summary = "Rounds of the county, newest first")
    public Page<RoundItem> list(@RestQuery @Nullable UUID after, @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return readRounds.list(after, limit);
    }

    @GET
    @Path("{id}")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readScreeningRound", summary = "One round, with its history")
    public RoundDetail read(UUID id) {
        return readRounds.read(id);
    }

    @POST
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Idempotent
    @Operation(operationId = "openScreeningRound", summary = "All villages of the county are to be searched")
    public RestResponse<StepItem> open(@Valid @NotNull NewRound asked) {
        StepItem opened = rounds.open(scope.get().code(), asked).standing();
        return Created.at("/screening-rounds/" + opened.id(), opened);
    }

    @POST
    @Path("{id}/due-day")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "changeScreeningDueDay", summary = "Set another due day, with a reason")
    public StepItem changeDueDay(UUID id, @Valid @NotNull NewDueDay asked) {
        return rounds.take(
                        id,
                        asked.version(),
                        List.of(Remark.onTheWhole(asked.reason())),
                        (round, now) -> round.changeDueDay(asked.dueOn(), now))
                .standing();
    }

    @POST
    @Path("{id}/closing")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "closeScreeningRound", summary = "Nothing is reported in the round any more")
    public StepItem close(UUID id, @Valid @NotNull Seen step) {
        return rounds.take(id, step.version(), List.of(), ScreeningRound::close).standing();
    }
}
