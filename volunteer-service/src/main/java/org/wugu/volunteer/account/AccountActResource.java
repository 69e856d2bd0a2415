package org.wugu.volunteer.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.volunteer.account.AccountActs.AccountActTold;

/** Acts on accounts: written by the gateway in the administrator's name, read by the account's own person. */
@Path("/account-acts")
@Tag(name = "Accounts")
@ForEveryTier
class AccountActResource {

    private static final String OFFICE = "[0-9]{4}|[0-9]{6}|[0-9]{9}";

    private final AccountActs acts;

    AccountActResource(AccountActs acts) {
        this.acts = acts;
    }

    /**
     * What is about to be done with whose account.
     *
     * @param person the stable id of the account's person
     * @param orgCode the account's office
     * @param roles that it is to have; empty where the act does not change them
     */
    record NewAccountAct(
            @NotNull AccountAct act,
            @NotNull UUID accountId,
            @NotNull UUID person,
            @NotNull @Pattern(regexp = OFFICE) String orgCode,
            @NotNull @Size(max = 10) Set<@NotNull @Pattern(regexp = "[a-z-]{1,20}") String> roles) {}

    @POST
    @RolesAllowed("access-admin")
    @Operation(
            operationId = "recordAccountAct",
            summary = "Write an act on an account into the access log, before it is done")
    public void record(@Valid @NotNull NewAccountAct act) {
        acts.record(act.act(), act.accountId(), act.person().toString(), DivisionCode.of(act.orgCode()), act.roles());
    }

    @GET
    @Path("own")
    @Authenticated
    @Operation(operationId = "listOwnAccountActs", summary = "What was done with the own account in the last 30 days")
    public List<AccountActTold> own() {
        return acts.ofCaller();
    }
}
