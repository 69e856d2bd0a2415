package org.wugu.gateway.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What Keycloak keeps of what has happened, oldest first; every call is made as {@code gateway-admin}. */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Path("/")
interface KeycloakEvents {

    /** Somebody has logged out. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Logout(long time, @Nullable String sessionId) {}

    /**
     * Somebody has changed something in the realm.
     *
     * @param resourcePath what, such as {@code users/<id>/role-mappings/realm}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Act(
            long time,
            @Nullable Actor authDetails,
            @Nullable String operationType,
            @Nullable String resourcePath) {

        /** Who has. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Actor(@Nullable String userId) {}
    }

    /** @param from milliseconds since 1970, itself included */
    @GET
    @Path("events")
    @ClientQueryParam(name = "type", value = "LOGOUT")
    @ClientQueryParam(name = "direction", value = "asc")
    List<Logout> logouts(@QueryParam("dateFrom") long from, @QueryParam("first") int first, @QueryParam("max") int max);

    /** @param from milliseconds since 1970, itself included */
    @GET
    @Path("admin-events")
    @ClientQueryParam(name = "direction", value = "asc")
    List<Act> acts(@QueryParam("dateFrom") long from, @QueryParam("first") int first, @QueryParam("max") int max);
}
