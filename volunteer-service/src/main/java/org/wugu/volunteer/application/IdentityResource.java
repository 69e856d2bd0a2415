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
import org.wugu.platform.people.IdentitiesRequest;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.problem.Problem;

/** Whole identities. POST, because the reason must not stand in an address and the access log grows by it. */
@Path("/")
@Tag(name = "Identities")
@ForEveryTier
@RolesAllowed({"clerk", "reviewer", "officer"})
class IdentityResource {

    private final People people;

    IdentityResource(People people) {
        this.people = people;
    }

    /** One volunteer's identity: the whole form. */
    record Identity(UUID id, ApplicationForm form) {}

    @POST
    @Path("applications/{id}/identity")
    @Operation(operationId = "readIdentity", summary = "The unmasked form of one application")
    public Identity one(UUID id, @Valid @NotNull StatedReason request) {
        ApplicationForm form = people.disclose(List.of(id), request.reason()).get(id);
        if (form == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        return new Identity(id, form);
    }

    @POST
    @Path("identities")
    @Operation(operationId = "readIdentities", summary = "The unmasked forms of those that the reader may read")
    public List<Identity> many(@Valid @NotNull IdentitiesRequest request) {
        return people.disclose(request.ids(), request.reason()).entrySet().stream()
                .map(person -> new Identity(person.getKey(), person.getValue()))
                .toList();
    }
}
