package org.wugu.volunteer.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.volunteer.office.Duties.InCharge;

/** Who of an office's officers does what. */
@Path("/officers/duties")
@Tag(name = "Offices")
@ForEveryTier
@RolesAllowed({"clerk", "reviewer", "officer"})
class DutyResource {

    private final OfficeInCharge inCharge;
    private final Duties duties;
    private final AssignDuty assignDuty;

    DutyResource(OfficeInCharge inCharge, Duties duties, AssignDuty assignDuty) {
        this.inCharge = inCharge;
        this.duties = duties;
        this.assignDuty = assignDuty;
    }

    /**
     * Who is in charge of a kind of work from now on.
     *
     * @param office code of the office, or null for the own one
     * @param officer id of a present officer of it, or null for nobody
     */
    record DutyAssignment(
            @Nullable @Size(max = 12) String office,
            @NotNull Duty duty,
            @Nullable UUID officer) {}

    @GET
    @Operation(operationId = "listDuties", summary = "Who of an office is in charge of what, and how much of it waits")
    public List<InCharge> duties(
            @Parameter(description = OfficerResource.OFFICE) @RestQuery @Nullable DivisionCode office) {
        DivisionCode asked = inCharge.read(office);
        return duties.of(asked, inCharge.keeps(asked));
    }

    @PUT
    @Operation(operationId = "assignDuty", summary = "Put an officer in charge of a kind of work")
    public void assign(@Valid @NotNull DutyAssignment assignment) {
        assignDuty.assign(inCharge.keep(assignment.office()), assignment.duty(), assignment.officer());
    }
}
