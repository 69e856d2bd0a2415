package org.wugu.volunteer.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.volunteer.journey.ActingOffice;
import org.wugu.volunteer.journey.ApplicationState;

/** The county's report of one volunteer to the city. */
@Path("/applications")
@Tag(name = "Report")
class ReportResource {

    private final ActingOffice office;
    private final ReportToCity reportToCity;

    ReportResource(ActingOffice office, ReportToCity reportToCity) {
        this.office = office;
        this.reportToCity = reportToCity;
    }

    /**
     * One volunteer to be reported.
     *
     * @param version as the caller last saw it
     */
    @Schema(name = "ReportStep")
    record ReportStep(@NotNull Long version) {}

    @POST
    @Path("{id}/report")
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "reportApplication", summary = "Report an approved volunteer to the city")
    public ApplicationState one(UUID id, @Valid @NotNull ReportStep step) {
        office.of(Tier.COUNTY);
        return reportToCity.report(id, step.version());
    }
}
