package org.wugu.volunteer.login;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.Volunteers;

/** A volunteer's login, as the township's clerk keeps it. */
@Path("/applications/{id}")
@Tag(name = "Own record")
@ForTier(Tier.TOWNSHIP)
@RolesAllowed("clerk")
class LoginResource {

    private final MakeLoginCode makeLoginCode;
    private final Volunteers volunteers;
    private final LoginCodes codes;

    LoginResource(MakeLoginCode makeLoginCode, Volunteers volunteers, LoginCodes codes) {
        this.makeLoginCode = makeLoginCode;
        this.volunteers = volunteers;
        this.codes = codes;
    }

    @POST
    @Path("login-code")
    @Operation(operationId = "makeLoginCode", summary = "Make a one-time code; a former one no longer counts")
    public MakeLoginCode.LoginCode make(UUID id) {
        return makeLoginCode.make(id);
    }

    @GET
    @Path("login")
    @Transactional
    @Operation(operationId = "readLogin", summary = "Whether an account is tied to the volunteer")
    public LoginCodes.Login look(UUID id) {
        volunteers.require(id);
        return codes.of(id);
    }

    @DELETE
    @Path("login")
    @Transactional
    @Operation(operationId = "endLogin", summary = "Untie the account from the volunteer")
    public void end(UUID id) {
        volunteers.require(id);
        codes.end(id);
    }
}
