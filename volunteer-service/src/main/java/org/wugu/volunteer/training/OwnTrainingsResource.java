package org.wugu.volunteer.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;

/** The volunteer's own trainings. */
@Path("/own-record/trainings")
@Tag(name = "Training")
class OwnTrainingsResource {

    private final ReadTrainings readTrainings;

    OwnTrainingsResource(ReadTrainings readTrainings) {
        this.readTrainings = readTrainings;
    }

    @GET
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("volunteer")
    @Operation(operationId = "readOwnTrainings", summary = "The own trainings with attendance and exams")
    public List<ReadTrainings.Training> own() {
        return readTrainings.own();
    }
}
