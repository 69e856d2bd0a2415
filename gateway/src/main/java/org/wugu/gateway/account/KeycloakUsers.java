package org.wugu.gateway.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The part of Keycloak's admin interface that accounts need; every call is made as {@code gateway-admin}. */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
interface KeycloakUsers {

    /** A user as Keycloak keeps it; what is absent is left as it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record User(
            @Nullable UUID id,
            @Nullable String username,
            @Nullable String firstName,
            @Nullable Boolean enabled,
            @Nullable Map<String, List<String>> attributes,
            @Nullable Long createdTimestamp,
            @Nullable List<Password> credentials) {}

    /** A password that is set for a user; a temporary one must be changed at the next login. */
    record Password(String type, String value, boolean temporary) {
        static Password temporary(String value) {
            return new Password("password", value, true);
        }
    }

    /** A role of the realm. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String id, String name) {}

    /** Something that the account has open. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Session(String id) {}

    @GET
    @Path("users")
    @ClientQueryParam(name = "briefRepresentation", value = "false")
    List<User> find(
            @QueryParam("q") String attributes,
            @QueryParam("username") @Nullable String username,
            @QueryParam("firstName") @Nullable String name,
            @QueryParam("first") int first,
            @QueryParam("max") int max);

    @GET
    @Path("users/{id}")
    User user(@PathParam("id") UUID id);

    @POST
    @Path("users")
    Response create(User user);

    @PUT
    @Path("users/{id}")
    void update(@PathParam("id") UUID id, User user);

    @DELETE
    @Path("users/{id}")
    void delete(@PathParam("id") UUID id);

    @PUT
    @Path("users/{id}/reset-password")
    void resetPassword(@PathParam("id") UUID id, Password password);

    @GET
    @Path("users/{id}/sessions")
    List<Session> sessions(@PathParam("id") UUID id);

    @DELETE
    @Path("sessions/{session}")
    void endSession(@PathParam("session") String session);

    @POST
    @Path("users/{id}/logout")
    void endSessions(@PathParam("id") UUID id);

    @DELETE
    @Path("attack-detection/brute-force/users/{id}")
    void forgetFailedLogins(@PathParam("id") UUID id);

    @GET
    @Path("users/{id}/role-mappings/realm")
    List<RealmRole> roles(@PathParam("id") UUID id);

    @GET
    @Path("users/{id}/role-mappings/realm/available")
    List<RealmRole> rolesNotHeld(@PathParam("id") UUID id);

    @POST
    @Path("users/{id}/role-mappings/realm")
    void grant(@PathParam("id") UUID id, List<RealmRole> roles);

    @DELETE
    @Path("users/{id}/role-mappings/realm")
    void revoke(@PathParam("id") UUID id, List<RealmRole> roles);
}
