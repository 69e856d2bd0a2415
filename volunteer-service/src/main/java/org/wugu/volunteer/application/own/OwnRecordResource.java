package org.wugu.volunteer.application.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.application.ApplicationDetail;

/** The volunteer's own record (我的). */
@Path("/own-record")
@Tag(name = "Own record")
@ForTier(Tier.TOWNSHIP)
@RolesAllowed("volunteer")
class OwnRecordResource {

    private final OwnRecord ownRecord;

    OwnRecordResource(OwnRecord ownRecord) {
        this.ownRecord = ownRecord;
    }

    /** The code that the township has handed out; blanks, hyphens and case do not matter. */
    @Schema(name = "OwnLoginCode")
    record Code(@NotBlank @Size(max = 40) String code) {}

    @GET
    @Operation(operationId = "readOwnRecord", summary = "The own record, identity masked")
    public ApplicationDetail read() {
        return ownRecord.read();
    }

    @POST
    @Path("link")
    @Operation(operationId = "linkOwnRecord", summary = "Enter the township's code once")
    public void link(@Valid @NotNull Code code) {
        ownRecord.link(code.code());
    }
}
