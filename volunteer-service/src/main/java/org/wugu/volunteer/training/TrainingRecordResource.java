package org.wugu.volunteer.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.platform.scope.ForEveryTier;

/** The trainings on a volunteer's record. */
@Path("/applications/{id}/trainings")
@Tag(name = "Training")
class TrainingRecordResource {

    private final ReadTrainings readTrainings;

    TrainingRecordResource(ReadTrainings readTrainings) {
        this.readTrainings = readTrainings;
    }

    @GET
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readTrainings", summary = "Every training of a volunteer with attendance and exams")
    public List<ReadTrainings.Training> of(UUID id) {
        return readTrainings.of(id);
    }
}
