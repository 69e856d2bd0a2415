package org.wugu.child.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.child.registry.Child;
import org.wugu.child.registry.Children;
import org.wugu.child.registry.RegisteredChild;
import org.wugu.child.registry.Verification;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.ReasonedStep;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.scope.ForTier;

/** The county's decision on a child that a township has reported. */
@Path("/children")
@Tag(name = "Verification")
@ForTier(Tier.COUNTY)
@RolesAllowed({"reviewer", "officer"})
@Transactional
class VerificationResource {

    private final Children children;
    private final VerifyChild verifyChild;

    VerificationResource(Children children, VerifyChild verifyChild) {
        this.children = children;
        this.verifyChild = verifyChild;
    }

    /**
     * What has to be corrected.
     *
     * @param version as the caller last saw it
     */
    @Schema(name = "ChildReturn")
    record ReturnStep(
            @NotNull Long version, @NotEmpty @Size(max = 30) List<@NotNull @Valid Remark> remarks) {}

    /**
     * A visit by which a child is verified.
     *
     * @param version as the caller last saw it
     * @param visitedOn not before the form was handed in, not in the future
     */
    @Schema(name = "ChildVerificationStep")
    record VerificationStep(
            @NotNull Long version,
            @NotNull LocalDate visitedOn,
            @NotNull @Valid Verification seen) {}

    @POST
    @Path("{id}/return")
    @Operation(operationId = "returnChild", summary = "Send a form back for corrections, with reasons")
    public RegisteredChild sendBack(UUID id, @Valid @NotNull ReturnStep step) {
        return children.step(id, step.version(), step.remarks(), Child::sendBack);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(operationId = "refuseChild", summary = "Do not take a child in, with a reason")
    public RegisteredChild refuse(UUID id, @Valid @NotNull ReasonedStep step) {
        return children.step(id, step.version(), step.remarks(), Child::refuse);
    }

    @POST
    @Path("{id}/verification")
    @Operation(
            operationId = "verifyChild",
            summary = "Say what a visit of two has seen; the child is in care from then on")
    public RegisteredChild verify(UUID id, @Valid @NotNull VerificationStep step) {
        return verifyChild.verify(id, step.version(), step.visitedOn(), step.seen());
    }
}
