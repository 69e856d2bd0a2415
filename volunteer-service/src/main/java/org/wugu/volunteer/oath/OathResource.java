package org.wugu.volunteer.oath;

import org.wugu.volunteer.journey.Volunteers;
import jakarta.transaction.Transactional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.PastDays;
import org.wugu.volunteer.journey.StepOutcome;

/** The oath of several volunteers. */
@Path("/oaths")
@Tag(name = "Oath")
class OathResource {

    private final PastDays pastDays;
    private final Volunteers volunteers;

    OathResource(PastDays pastDays, Volunteers volunteers) {
        this.pastDays = pastDays;
        this.volunteers = volunteers;
    }

    /**
     * One ceremony.
     *
     * @param place where it was held
     * @param leader who led the oath (领誓人)
     */
    record OathCeremony(
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid StepItem> items,
            @NotNull LocalDate swornOn,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 50) String leader) {}

    @POST
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Transactional
    @Operation(operationId = "takeOaths", summary = "Record that volunteers have taken the oath")
    public List<StepOutcome> take(@Valid @NotNull OathCeremony ceremony) {
        LocalDate on = pastDays.require("swornOn", ceremony.swornOn());
        return volunteers.step(
                ceremony.items(),
                List.of(new Remark("place", ceremony.place()), new Remark("leader", ceremony.leader())),
                (volunteer, now) -> volunteer.swear(on, now));
    }
}
