package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.OwnVolunteer;

/** What a volunteer reads about oneself (我的): masked as for everybody, without the offices' remarks. */
@Path("/own-record")
@Tag(name = "Own record")
@ForTier(Tier.TOWNSHIP)
@RolesAllowed("volunteer")
class OwnRecordResource {

    private final OwnVolunteer ownVolunteer;
    private final ReadApplication readApplication;

    OwnRecordResource(OwnVolunteer ownVolunteer, ReadApplication readApplication) {
        this.ownVolunteer = ownVolunteer;
        this.readApplication = readApplication;
    }

    @GET
    @Operation(operationId = "readOwnRecord", summary = "The own record, identity masked")
    @Transactional
    public ApplicationDetail read() {
        return readApplication.read(ownVolunteer.require());
    }
}
