package org.wugu.gateway.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.kernel.Role;
import org.wugu.problem.Problem;

/**
 * Who does what to which account, in the chained access log of the service that keeps the offices, and in the
 * administrator's own name. Written before the act: what cannot be written is not done.
 */
@RequestScoped
class AccountLog {

    /** As the service names them. */
    enum Act {
        OPEN,
        CHANGE_ROLES,
        LOCK,
        UNLOCK,
        RESET_PASSWORD
    }

    private final AccountActs acts;
    private final Accounts accounts;
    private final Administrator administrator;

    AccountLog(@RestClient AccountActs acts, Accounts accounts, Administrator administrator) {
        this.acts = acts;
        this.accounts = accounts;
        this.administrator = administrator;
    }

    void record(Act act, UUID account, String office) {
        record(act, account, office, Set.of());
    }

    /** @throws Problem when the log does not take it */
    void record(Act act, UUID account, String office, Collection<Role> roles) {
        Set<String> claims = new TreeSet<>(roles.stream().map(Role::claim).toList());
        String person = accounts.person(account);
        try {
            acts.record(
                    "Bearer " + administrator.token(), new AccountActs.NewAct(act, account, person, office, claims));
        } catch (ProcessingException | WebApplicationException notWritten) {
            throw new Problem(GatewayProblems.ACT_NOT_LOGGED);
        }
    }
}
