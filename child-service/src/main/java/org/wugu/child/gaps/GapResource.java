package org.wugu.child.gaps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.child.listing.ChildItem;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.ForTier;

/** What is missing of children's records. */
@Path("/children/missing")
@Tag(name = "What is missing")
@ForTier({Tier.TOWNSHIP, Tier.COUNTY})
@RolesAllowed({"clerk", "reviewer", "officer"})
class GapResource {

    private final ReadGaps readGaps;

    GapResource(ReadGaps readGaps) {
        this.readGaps = readGaps;
    }

    @GET
    @Operation(operationId = "listChildGaps", summary = "Children of whom something is missing, oldest record first")
    public Page<ChildItem> list(
            @RestQuery @NotNull Gap kind,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return readGaps.list(kind, after, limit);
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countChildGaps", summary = "Of how many children what is missing")
    public List<GapCount> counts() {
        return readGaps.counts();
    }
}
