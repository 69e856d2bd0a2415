package org.wugu.volunteer.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.scope.ForEveryTier;

/** The work group of an office (工作群). Sending to it is the meeting service's. */
@Path("/work-group")
@Tag(name = "Offices")
@ForEveryTier
@RolesAllowed({"clerk", "reviewer", "officer"})
class WorkGroupResource {

    private final OfficeInCharge inCharge;
    private final WorkGroups workGroups;

    WorkGroupResource(OfficeInCharge inCharge, WorkGroups workGroups) {
        this.inCharge = inCharge;
        this.workGroups = workGroups;
    }

    /**
     * A group to be registered in the place of an earlier one.
     *
     * @param key the robot's key or its whole webhook address; none for a group without a robot
     */
    record WorkGroupRegistration(
            @NotNull Channel channel,
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 500) String key) {

        /** Not the key. */
        @Override
        public String toString() {
            return "WorkGroupRegistration";
        }
    }

    /** What is registered; without a group when nothing is. */
    record RegisteredWorkGroup(WorkGroups.@Nullable WorkGroup group) {}

    @GET
    @Operation(operationId = "readWorkGroup", summary = "The work group of an office, without its key")
    public RegisteredWorkGroup read(
            @Parameter(description = OfficerResource.OFFICE) @RestQuery @Nullable DivisionCode office) {
        return new RegisteredWorkGroup(workGroups.read(inCharge.read(office)).orElse(null));
    }

    @PUT
    @Operation(operationId = "registerWorkGroup", summary = "Register the own office's work group and its robot's key")
    public void register(@Valid @NotNull WorkGroupRegistration group) {
        workGroups.register(
                group.channel(), group.name().strip(), group.channel().key(group.key()));
    }
}
