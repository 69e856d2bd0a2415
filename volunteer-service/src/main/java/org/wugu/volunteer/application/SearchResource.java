package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;

/** Who has a number. POST, because a number must not stand in an address. */
@Path("/applications/search")
@Tag(name = "Applications")
class SearchResource {

    private final SearchByNumber search;
    private final ListApplications listApplications;

    SearchResource(SearchByNumber search, ListApplications listApplications) {
        this.search = search;
        this.listApplications = listApplications;
    }

    @POST
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(
            operationId = "searchApplications",
            summary = "Who of the own people has an ID number or a mobile number; counted and logged, found or not")
    public List<ApplicationItem> search(@Valid @NotNull SearchedNumber number) {
        return listApplications.of(search.find(number.wanted()));
    }
}
