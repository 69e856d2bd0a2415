package org.wugu.child.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.http.Created;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;

/** What came of villages (摸排结果). */
@Path("/screenings")
@Tag(name = "Screening")
class ScreeningResource {

    private final ReportScreening reportScreening;
    private final CorrectScreening correctScreening;
    private final ReadScreening readScreening;
    private final CurrentScope scope;

    ScreeningResource(
            ReportScreening reportScreening,
            CorrectScreening correctScreening,
            ReadScreening readScreening,
            CurrentScope scope) {
        this.reportScreening = reportScreening;
        this.correctScreening = correctScreening;
        this.readScreening = readScreening;
        this.scope = scope;
    }

    @GET
    @Path("{id}")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readScreening", summary = "What came of one village, with its history")
    public ScreeningDetail read(UUID id) {
        return readScreening.read(id);
    }

    @POST
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Idempotent
    @Operation(operationId = "reportScreening", summary = "Report what came of a village in a round")
    public RestResponse<StepItem> report(@Valid @NotNull NewScreening asked) {
        StepItem reported = reportScreening.report(scope.get().code(), asked);
        return Created.at("/screenings/" + reported.id(), reported);
    }

    @POST
    @Path("{id}/correction")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "correctScreening", summary = "Report otherwise, with a reason; what stood there is kept")
    public StepItem correct(UUID id, @Valid @NotNull ScreeningCorrection asked) {
        return correctScreening.correct(id, asked);
    }
}
