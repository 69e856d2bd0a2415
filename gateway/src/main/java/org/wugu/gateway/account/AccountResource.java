package org.wugu.gateway.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts for their administrators; everybody else is refused. */
@Path("/{door:city|county|township}/api/accounts")
@RolesAllowed("access-admin")
@Consumes(MediaType.APPLICATION_JSON)
class AccountResource {

    /** An account to open. */
    record NewAccount(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}", message = "{org.wugu.username}")
            String username,

            @NotBlank
            @Size(max = 40)
            @Pattern(
                    regexp = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u3164\\uffa0\\u2800<>]*",
                    message = "{org.wugu.name}")
            String name,

            @NotNull String orgCode,
            @NotEmpty Set<@NotNull RoleName> roles) {}

    /** The roles that an account shall have. */
    record NewRoles(@NotEmpty Set<@NotNull RoleName> roles) {}

    private final AccountAdministration administration;

    AccountResource(AccountAdministration administration) {
        this.administration = administration;
    }

    @GET
    public Account.Page list(
            @QueryParam("search") @Nullable @Size(max = 60) String search,
            @QueryParam("after") @DefaultValue("0") @Min(0) int after,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return administration.list(search, after, limit);
    }

    @GET
    @Path("/{id}")
    public Account account(@PathParam("id") UUID id) {
        return administration.account(id);
    }

    @POST
    public Response open(@NotNull @Valid NewAccount request, UriInfo uri) {
        Account.Opened opened = administration.open(
                request.username(), request.name().strip(), request.orgCode(), RoleName.roles(request.roles()));
        return Response.created(uri.getRequestUriBuilder()
                        .path(opened.account().id().toString())
                        .build())
                .entity(opened)
                .build();
    }

    @PUT
    @Path("/{id}/roles")
    public Account changeRoles(@PathParam("id") UUID id, @NotNull @Valid NewRoles request) {
        return administration.changeRoles(id, RoleName.roles(request.roles()));
    }

    @POST
    @Path("/{id}/lock")
    public Account lock(@PathParam("id") UUID id) {
        return administration.lock(id);
    }

    @POST
    @Path("/{id}/unlock")
    public Account unlock(@PathParam("id") UUID id) {
        return administration.unlock(id);
    }

    @POST
    @Path("/{id}/password-reset")
    public Account.Opened resetPassword(@PathParam("id") UUID id) {
        return administration.resetPassword(id);
    }
}
