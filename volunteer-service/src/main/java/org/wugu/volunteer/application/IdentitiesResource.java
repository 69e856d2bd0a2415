package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.volunteer.application.IdentityResource.Identity;

/** Whole identities of several, for prints and exports. */
@Path("/identities")
@Tag(name = "Identities")
class IdentitiesResource {

    private final DiscloseIdentities discloseIdentities;

    IdentitiesResource(DiscloseIdentities discloseIdentities) {
        this.discloseIdentities = discloseIdentities;
    }

    /** Whose identities are read and why; kept in the access log. */
    @Schema(name = "IdentitiesRequest")
    record IdentitiesRequest(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> ids,
            @NotBlank @Size(max = 200) String reason) {}

    @POST
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readIdentities", summary = "The unmasked forms of those that the reader may read")
    public List<Identity> many(@Valid @NotNull IdentitiesRequest request) {
        Map<UUID, ApplicationForm> disclosed = discloseIdentities.disclose(request.ids(), request.reason());
        return disclosed.entrySet().stream()
                .map(entry -> new Identity(entry.getKey(), entry.getValue()))
                .toList();
    }
}
