package org.wugu.volunteer.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Created;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.archive.Supplements.Supplement;

/** What is added to a filed file, by township or county. */
@Path("/applications/{id}/supplements")
@Tag(name = "Archive")
@ForTier({Tier.TOWNSHIP, Tier.COUNTY})
@RolesAllowed({"clerk", "reviewer", "officer"})
class SupplementResource {

    private final SupplementFile supplementFile;

    SupplementResource(SupplementFile supplementFile) {
        this.supplementFile = supplementFile;
    }

    /** A note for the file. */
    record NewSupplement(@NotBlank @Size(max = 1000) String text) {

        @Override
        public String toString() {
            return "NewSupplement";
        }
    }

    @GET
    @Operation(operationId = "listSupplements", summary = "What has been added to a filed file, oldest first")
    public List<Supplement> list(UUID id) {
        return supplementFile.list(id);
    }

    @POST
    @Idempotent
    @Operation(operationId = "supplementFile", summary = "Add a note to a filed file")
    public RestResponse<Void> add(UUID id, @Valid @NotNull NewSupplement supplement) {
        supplementFile.add(id, supplement.text().strip());
        return Created.at("/applications/" + id + "/supplements");
    }
}
