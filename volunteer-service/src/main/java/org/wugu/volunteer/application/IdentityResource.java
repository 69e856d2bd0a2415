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
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/** Whole identities. POST, because the reason must not stand in an address and the access log grows by it. */
@Path("/")
@Tag(name = "Identities")
class IdentityResource {

    private final DiscloseIdentities discloseIdentities;

    IdentityResource(DiscloseIdentities discloseIdentities) {
        this.discloseIdentities = discloseIdentities;
    }

    /** Why an identity is read; kept in the access log. */
    @Schema(name = "IdentityRequest")
    record IdentityRequest(@NotBlank @Size(max = 200) String reason) {}

    /** Whose identities are read and why; kept in the access log. */
    @Schema(name = "IdentitiesRequest")
    record IdentitiesRequest(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> ids,
            @NotBlank @Size(max = 200) String reason) {}

    /** One volunteer's identity: the whole form. */
    @Schema(name = "Identity")
    record Identity(UUID id, ApplicationForm form) {}

    @POST
    @Path("applications/{id}/identity")
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readIdentity", summary = "The unmasked form of one application")
    public Identity one(UUID id, @Valid @NotNull IdentityRequest request) {
        ApplicationForm form =
                discloseIdentities.disclose(List.of(id), request.reason()).get(id);
        if (form == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        return new Identity(id, form);
    }

    @POST
    @Path("identities")
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readIdentities", summary = "The unmasked forms of those that the reader may read")
    public List<Identity> many(@Valid @NotNull IdentitiesRequest request) {
        Map<UUID, ApplicationForm> disclosed = discloseIdentities.disclose(request.ids(), request.reason());
        return disclosed.entrySet().stream()
                .map(entry -> new Identity(entry.getKey(), entry.getValue()))
                .toList();
    }
}
