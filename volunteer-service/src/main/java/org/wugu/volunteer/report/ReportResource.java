package org.wugu.volunteer.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.aggregate.StepItems;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** The county's reports to the city, and what the city says to them; each volunteer has an outcome of its own. */
@Path("/reports")
@Tag(name = "Report")
@RolesAllowed({"reviewer", "officer"})
@Transactional
class ReportResource {

    private final Volunteers volunteers;

    ReportResource(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    /** The city's opinion (市团意见) on several reports. */
    record CityDecision(
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid StepItem> items,
            @NotBlank @Size(max = 500) String opinion) {

        List<Remark> remarks() {
            return List.of(Remark.onTheWhole(opinion));
        }
    }

    @POST
    @ForTier(Tier.COUNTY)
    @Operation(operationId = "reportVolunteers", summary = "Report those who have reached every milestone to the city")
    public List<StepOutcome> report(@Valid @NotNull StepItems request) {
        return volunteers.step(request.items(), List.of(), Volunteer::report);
    }

    @POST
    @Path("acceptance")
    @ForTier(Tier.CITY)
    @Operation(operationId = "acceptReports", summary = "Accept reports, with the city's opinion")
    public List<StepOutcome> accept(@Valid @NotNull CityDecision decision) {
        return volunteers.step(decision.items(), decision.remarks(), Volunteer::accept);
    }

    @POST
    @Path("return")
    @ForTier(Tier.CITY)
    @Operation(operationId = "returnReports", summary = "Give reports back to the county, with the city's opinion")
    public List<StepOutcome> giveBack(@Valid @NotNull CityDecision decision) {
        return volunteers.step(decision.items(), decision.remarks(), Volunteer::giveBack);
    }
}
