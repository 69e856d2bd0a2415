package org.wugu.volunteer.oath;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
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
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteers;

/** The oath of several volunteers. */
@Path("/oaths")
@Tag(name = "Oath")
class OathResource {

    private final Volunteers volunteers;

    OathResource(Volunteers volunteers) {
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
            @NotNull @PastOrPresent LocalDate swornOn,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 50) String leader) {}

    @POST
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Transactional
    @Operation(operationId = "takeOaths", summary = "Record that volunteers have taken the oath")
    public List<StepOutcome> take(@Valid @NotNull OathCeremony ceremony) {
        return volunteers.step(
                ceremony.items(),
                List.of(new Remark("place", ceremony.place()), new Remark("leader", ceremony.leader())),
                (volunteer, now) -> volunteer.swear(ceremony.swornOn(), now));
    }
}
