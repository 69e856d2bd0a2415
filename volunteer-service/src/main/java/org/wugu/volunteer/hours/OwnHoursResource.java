package org.wugu.volunteer.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.volunteer.hours.ReadHours.ServiceRecord;
import org.wugu.volunteer.journey.ActingOffice;

/** The volunteer's own hours. */
@Path("/own-record/service-record")
@Tag(name = "Service record")
class OwnHoursResource {

    private final ActingOffice office;
    private final ReadHours readHours;

    OwnHoursResource(ActingOffice office, ReadHours readHours) {
        this.office = office;
        this.readHours = readHours;
    }

    @GET
    @RolesAllowed("volunteer")
    @Operation(operationId = "readOwnServiceRecord", summary = "The own hours, with sums and stars")
    public ServiceRecord own() {
        office.of(Tier.TOWNSHIP);
        return readHours.own();
    }
}
