package org.wugu.volunteer.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.hours.ReadHours.ServiceRecord;

/** A volunteer's hours. */
@Path("/applications/{id}/service-record")
@Tag(name = "Service record")
class VolunteerHoursResource {

    private final CurrentScope scope;
    private final ReadHours readHours;

    VolunteerHoursResource(CurrentScope scope, ReadHours readHours) {
        this.scope = scope;
        this.readHours = readHours;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readServiceRecord", summary = "A volunteer's hours, with sums and stars")
    public ServiceRecord read(UUID id) {
        TownshipOrCounty.require(scope);
        return readHours.of(id);
    }
}
