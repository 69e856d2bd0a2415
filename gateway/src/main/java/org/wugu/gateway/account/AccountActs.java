package org.wugu.gateway.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The service whose access log acts on accounts are written into; asked in the administrator's name. */
@RegisterRestClient(configKey = "account-acts")
@Path("/account-acts")
interface AccountActs {

    /** What is about to be done. */
    record NewAct(AccountLog.Act act, UUID accountId, String person, String orgCode, Set<String> roles) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    void record(@HeaderParam("Authorization") String bearer, NewAct act);
}
