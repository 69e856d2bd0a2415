package org.wugu.volunteer.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.audit.StatedReason;
import org.wugu.platform.scope.ForTier;

/** The complete file on paper, for township and county. POST, as for every identity: a reason is given and kept. */
@Path("/applications/{id}/dossier")
@Tag(name = "Archive")
class DossierResource {

    private final PrintDossier printDossier;

    DossierResource(PrintDossier printDossier) {
        this.printDossier = printDossier;
    }

    @POST
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Produces("application/pdf")
    @Operation(operationId = "printDossier", summary = "The complete file of a filed volunteer, A4")
    public byte[] print(UUID id, @Valid @NotNull StatedReason request) {
        return printDossier.print(id, request.reason());
    }
}
