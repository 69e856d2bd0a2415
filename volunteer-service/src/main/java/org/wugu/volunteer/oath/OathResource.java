package org.wugu.volunteer.oath;

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
    private final TakeOath takeOath;

    OathResource(PastDays pastDays, TakeOath takeOath) {
        this.pastDays = pastDays;
        this.takeOath = takeOath;
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
    @Operation(operationId = "takeOaths", summary = "Record that volunteers have taken the oath")
    public List<StepOutcome> take(@Valid @NotNull OathCeremony ceremony) {
        return takeOath.take(
                ceremony.items(),
                pastDays.require("swornOn", ceremony.swornOn()),
                List.of(new Remark("place", ceremony.place()), new Remark("leader", ceremony.leader())));
    }
}
