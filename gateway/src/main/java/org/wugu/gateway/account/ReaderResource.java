package org.wugu.gateway.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.session.Person;
import org.wugu.kernel.OrgScope;
import org.wugu.problem.Problem;

/** Who the readers of the access log's rows are, for auditors: of the own office and of those below it. */
@Path("/{door:city|county|township}/api/readers")
@RolesAllowed("auditor")
class ReaderResource {

    private final Accounts accounts;
    private final SecurityIdentity identity;

    ReaderResource(Accounts accounts, SecurityIdentity identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @GET
    public Reader.Page list(
            @QueryParam("after") @DefaultValue("0") @Min(0) int after,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(500) int limit) {
        OrgScope auditor =
                Person.of(identity).map(Person::scope).orElseThrow(() -> new Problem(GatewayProblems.NO_SCOPE));
        return accounts.readers(auditor.code(), after, limit);
    }
}
