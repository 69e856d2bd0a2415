package org.wugu.volunteer.outfitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.OfLevel;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;
import org.wugu.sheets.Xlsx;

/** What is to be issued, what was, and what has not come back. */
@Path("/outfitting")
@Tag(name = "Outfitting")
class OutfittingListResource {

    private final ListWaiting listWaiting;
    private final ListOwed listOwed;
    private final CountPicking countPicking;
    private final PickingSheet pickingSheet;
    private final ReadItems readItems;

    OutfittingListResource(
            ListWaiting listWaiting,
            ListOwed listOwed,
            CountPicking countPicking,
            PickingSheet pickingSheet,
            ReadItems readItems) {
        this.listWaiting = listWaiting;
        this.listOwed = listOwed;
        this.countPicking = countPicking;
        this.pickingSheet = pickingSheet;
        this.readItems = readItems;
    }

    @GET
    @Path("waiting")
    @ForTier(Tier.CITY)
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listWaiting", summary = "Who is accepted and waits for uniform and badge")
    public Page<WaitingVolunteer> waiting(
            @RestQuery @OfLevel(Level.COUNTY) @Nullable DivisionCode county,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return listWaiting.list(county, after, limit);
    }

    @GET
    @Path("picking-list")
    @ForTier(Tier.CITY)
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(
            operationId = "countPicking",
            summary = "How many uniforms of which size, and how many badges, to get ready")
    public PickingList picking() {
        return countPicking.count();
    }

    @GET
    @Path("picking-sheet")
    @ForTier(Tier.CITY)
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "pickingSheet", summary = "The picking list as a workbook, with the names")
    public RestResponse<byte[]> pickingSheet() {
        return Xlsx.named("服装团徽领用清单.xlsx", pickingSheet.bytes());
    }

    @GET
    @Path("owed")
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listOwed", summary = "Items that those who left have not given back")
    public Page<OwedItem> owed(@RestQuery @Nullable UUID after, @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return listOwed.list(after, limit);
    }

    @GET
    @Path("volunteers/{id}/items")
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readItems", summary = "What was ever issued to a volunteer, oldest first")
    public List<IssuedItem> items(UUID id) {
        return readItems.of(id);
    }
}
