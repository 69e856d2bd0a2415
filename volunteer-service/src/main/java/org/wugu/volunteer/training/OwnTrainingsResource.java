package org.wugu.volunteer.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.volunteer.journey.ActingOffice;

/** The volunteer's own trainings. */
@Path("/own-record/trainings")
@Tag(name = "Training")
class OwnTrainingsResource {

    private final ActingOffice office;
    private final ReadTrainings readTrainings;

    OwnTrainingsResource(ActingOffice office, ReadTrainings readTrainings) {
        this.office = office;
        this.readTrainings = readTrainings;
    }

    @GET
    @RolesAllowed("volunteer")
    @Operation(operationId = "readOwnTrainings", summary = "The own trainings with attendance and exams")
    public List<ReadTrainings.Training> own() {
        office.of(Tier.TOWNSHIP);
        return readTrainings.own();
    }
}
