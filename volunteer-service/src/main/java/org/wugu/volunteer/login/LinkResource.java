package org.wugu.volunteer.login;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;

/** How a volunteer's account comes to the own record. */
@Path("/own-record/link")
@Tag(name = "Own record")
@ForTier(Tier.TOWNSHIP)
@RolesAllowed("volunteer")
class LinkResource {

    private final LinkLogin linkLogin;

    LinkResource(LinkLogin linkLogin) {
        this.linkLogin = linkLogin;
    }

    /** The code that the township has handed out; blanks, hyphens and case do not matter. */
    @Schema(name = "OwnLoginCode")
    record Code(@NotBlank @Size(max = 40) String code) {}

    @POST
    @Operation(operationId = "linkOwnRecord", summary = "Enter the township's code once")
    public void link(@Valid @NotNull Code code) {
        linkLogin.link(code.code());
    }
}
