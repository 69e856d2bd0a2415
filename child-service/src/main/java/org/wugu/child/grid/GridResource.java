package org.wugu.child.grid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.OfLevel;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.ForTier;

/** How far a round is (摸排进度). */
@Path("/screening-rounds/{id}")
@Tag(name = "Screening")
@ForTier({Tier.TOWNSHIP, Tier.COUNTY})
@RolesAllowed({"clerk", "reviewer", "officer"})
class GridResource {

    private final ReadGrid readGrid;

    GridResource(ReadGrid readGrid) {
        this.readGrid = readGrid;
    }

    @GET
    @Path("villages")
    @Operation(operationId = "listScreenedVillages", summary = "Villages of a round, by code")
    public Page<VillageLine> villages(
            UUID id,
            @RestQuery @OfLevel(Level.TOWNSHIP) @Nullable DivisionCode township,
            @RestQuery @Nullable VillageFilter only,
            @RestQuery @OfLevel(Level.VILLAGE) @Nullable DivisionCode after,
            @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return readGrid.villages(id, township, only, after, limit);
    }

    @GET
    @Path("townships")
    @Operation(operationId = "listScreenedTownships", summary = "Townships of a round with how many villages, by code")
    public List<TownshipLine> townships(UUID id) {
        return readGrid.townships(id);
    }
}
