package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.platform.audit.StatedReason;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.People;

/** Whole identities. POST, because the reason must not stand in an address and the access log grows by it. */
@Path("/applications")
@Tag(name = "Identities")
class IdentityResource {

    private final People people;

    IdentityResource(People people) {
        this.people = people;
    }

    /** One volunteer's identity: the whole form. */
    record Identity(UUID id, ApplicationForm form) {}

    @POST
    @Path("{id}/identity")
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readIdentity", summary = "The unmasked form of one application")
    public Identity one(UUID id, @Valid @NotNull StatedReason request) {
        ApplicationForm form = people.disclose(List.of(id), request.reason()).get(id);
        if (form == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        return new Identity(id, form);
    }
}
