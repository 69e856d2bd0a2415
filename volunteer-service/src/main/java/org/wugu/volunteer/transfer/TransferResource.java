package org.wugu.volunteer.transfer;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Reason;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.transfer.ListTransfers.TransferItem;

/** Volunteers who move from county to county. */
@Path("/transfers")
@Tag(name = "Serving")
@ForTier(Tier.COUNTY)
class TransferResource {

    private final OfferTransfer offerTransfer;
    private final AnswerTransfer answerTransfer;
    private final ListTransfers listTransfers;

    TransferResource(OfferTransfer offerTransfer, AnswerTransfer answerTransfer, ListTransfers listTransfers) {
        this.offerTransfer = offerTransfer;
        this.answerTransfer = answerTransfer;
        this.listTransfers = listTransfers;
    }

    /**
     * Who is offered, and where the volunteer will serve.
     *
     * @param id of the volunteer
     * @param version as the caller last saw it
     * @param villageCode 12 digits, a village of another county of the city
     * @param reason which the other county reads, and the history keeps
     */
    record NewTransfer(
            @NotNull UUID id,
            @NotNull Long version,
            @NotBlank @Size(max = 12) String villageCode,
            @NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listTransfers", summary = "From and to the own county: those that wait, then the latest")
    public Page<TransferItem> list(@RestQuery @DefaultValue(Position.FIRST) Position after) {
        return listTransfers.list(after);
    }

    @POST
    @RolesAllowed({"reviewer", "officer"})
    @Idempotent
    @Operation(operationId = "offerTransfer", summary = "Offer a volunteer to another county of the city")
    public RestResponse<Void> offer(@Valid @NotNull NewTransfer transfer) {
        UUID id = offerTransfer.offer(transfer.id(), transfer.version(), transfer.villageCode(), transfer.reason());
        return Created.at("/transfers/" + id);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "acceptTransfer", summary = "Take a volunteer over, with the whole record")
    public ApplicationState accept(UUID id) {
        return answerTransfer.accept(id);
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "refuseTransfer", summary = "Do not take a volunteer over")
    public void refuse(UUID id, @Valid @NotNull Reason refusal) {
        answerTransfer.refuse(id, refusal.reason());
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "withdrawTransfer", summary = "Take an offer back that is not answered")
    public void withdraw(UUID id) {
        answerTransfer.withdraw(id);
    }
}
