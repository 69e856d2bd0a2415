package org.wugu.volunteer.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.StepItems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.StepOutcome;

/** The filing of several volunteers. */
@Path("/filings")
@Tag(name = "Archive")
class FilingResource {

    private final CurrentScope scope;
    private final FileVolunteers fileVolunteers;

    FilingResource(CurrentScope scope, FileVolunteers fileVolunteers) {
        this.scope = scope;
        this.fileVolunteers = fileVolunteers;
    }

    @POST
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "fileVolunteers", summary = "File those who have taken the oath, each under a number")
    public List<StepOutcome> file(@Valid @NotNull StepItems request) {
        return fileVolunteers.file(scope.get().code(), request.items());
    }
}
