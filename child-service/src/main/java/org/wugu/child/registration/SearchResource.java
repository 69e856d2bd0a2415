package org.wugu.child.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.child.listing.ChildItem;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;

/** Whether a child is registered already (先查后登). POST, because neither name nor number may stand in an address. */
@Path("/children/search")
@Tag(name = "Children")
class SearchResource {

    private final SearchChildren searchChildren;

    SearchResource(SearchChildren searchChildren) {
        this.searchChildren = searchChildren;
    }

    @POST
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(
            operationId = "searchChildren",
            summary =
                    "Children of the township by ID number, or by name and birth day; counted and logged, found or not")
    public List<ChildItem> search(@Valid @NotNull SearchedChild asked) {
        return searchChildren.search(asked);
    }
}
