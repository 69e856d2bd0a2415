package org.wugu.gateway.session;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemTexts;

@Path("/{tier:city|county|township}/api/me")
@Authenticated
class MeResource {

    private final SecurityIdentity identity;
    private final OfficeNames offices;
    private final URI accountUrl;

    MeResource(
            SecurityIdentity identity,
            OfficeNames offices,
            @ConfigProperty(name = "wugu.keycloak.url") String keycloak) {
        this.identity = identity;
        this.offices = offices;
        this.accountUrl = URI.create(keycloak + "/realms/wugu/account/");
    }

    @GET
    public Uni<Me> me(@HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Person person = Person.of(identity).orElseThrow(() -> new Problem(GatewayProblems.LOGIN_REQUIRED));
        OrgScope scope = person.scope();
        if (scope == null) {
            throw new Problem(GatewayProblems.NO_SCOPE);
        }
        return offices.name(scope.code(), person.accessToken())
                .map(name -> new Me(
                        scope.person(),
                        person.username(),
                        person.name(),
                        scope.tier().claim(),
                        scope.code().value(),
                        name,
                        scope.roles().stream().map(Role::claim).sorted().toList(),
                        person.expiresAt(),
                        ProblemTexts.language(acceptLanguage).toLanguageTag(),
                        accountUrl));
    }
}
