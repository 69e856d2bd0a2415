package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.platform.people.IdentitiesRequest;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.volunteer.application.IdentityResource.Identity;
import org.wugu.volunteer.form.People;

/** Whole identities of several, for prints and exports. */
@Path("/identities")
@Tag(name = "Identities")
class IdentitiesResource {

    private final People people;

    IdentitiesResource(People people) {
        this.people = people;
    }

    @POST
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readIdentities", summary = "The unmasked forms of those that the reader may read")
    public List<Identity> many(@Valid @NotNull IdentitiesRequest request) {
        return people.disclose(request.ids(), request.reason()).entrySet().stream()
                .map(person -> new Identity(person.getKey(), person.getValue()))
                .toList();
    }
}
