package org.wugu.volunteer.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;

/** The trainings on a volunteer's record, and on the own one. */
@Path("/")
@Tag(name = "Training")
class TrainingRecordResource {

    private final ReadTrainings readTrainings;

    TrainingRecordResource(ReadTrainings readTrainings) {
        this.readTrainings = readTrainings;
    }

    @GET
    @Path("applications/{id}/trainings")
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readTrainings", summary = "Every training of a volunteer with attendance and exams")
    public List<ReadTrainings.Training> of(UUID id) {
        return readTrainings.of(id);
    }

    @GET
    @Path("own-record/trainings")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("volunteer")
    @Operation(operationId = "readOwnTrainings", summary = "The own trainings with attendance and exams")
    public List<ReadTrainings.Training> own() {
        return readTrainings.own();
    }
}
