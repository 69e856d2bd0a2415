package org.wugu.child.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;

/** How many children there are. The city learns it when a county forwards its month's return, and not here. */
@Path("/children/figures")
@Tag(name = "Figures")
class FigureResource {

    private final ReadFigures readFigures;

    FigureResource(ReadFigures readFigures) {
        this.readFigures = readFigures;
    }

    @GET
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"reader", "clerk", "reviewer", "officer"})
    @Operation(
            operationId = "childFigures",
            summary = "Children within the own scope, as the statistics form counts them")
    public List<ChildFigure> read() {
        return readFigures.read();
    }
}
