package org.wugu.gateway.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemTexts;

/** What an access-admin may do with accounts: every act checks the office first, and is logged before it is done. */
@RequestScoped
class AccountAdministration {

    private final Administrator administrator;
    private final Accounts accounts;
    private final AccountLog log;
    private final HttpHeaders headers;

    AccountAdministration(Administrator administrator, Accounts accounts, AccountLog log, HttpHeaders headers) {
        this.administrator = administrator;
        this.accounts = accounts;
        this.log = log;
        this.headers = headers;
    }

    Account.Page list(@Nullable String search, int after, int limit) {
        return accounts.within(administrator.scope().code(), search, after, limit);
    }

    /** @throws Problem when there is no such account, or none that this administrator may know of */
    Account account(UUID id) {
        return accounts.byId(id)
                .filter(account -> administrator.scope().covers(DivisionCode.of(account.orgCode())))
                .orElseThrow(() -> new Problem(GatewayProblems.ACCOUNT_UNKNOWN));
    }

    Account.Opened open(String username, String name, String orgCode, Set<Role> roles) {
        DivisionCode office = administrator.office(orgCode, locale());
        RolesTogether.check(Tier.of(office), roles, locale());
        String password = TemporaryPassword.next();
        UUID id = accounts.open(username, name, office, password);
        try {
            // Only now has it an id to be written down by; nobody knows the password yet.
            log.record(AccountLog.Act.OPEN, id, office.value(), roles);
            accounts.replaceRoles(id, roles);
        } catch (RuntimeException halfDone) {
            accounts.discard(id);
            throw halfDone;
        }
        return new Account.Opened(account(id), password);
    }

    Account changeRoles(UUID id, Set<Role> roles) {
        Account account = anothers(id);
        RolesTogether.check(Tier.of(DivisionCode.of(account.orgCode())), roles, locale());
        log.record(AccountLog.Act.CHANGE_ROLES, id, account.orgCode(), roles);
        accounts.replaceRoles(id, roles);
        accounts.endSessions(id);
        return account(id);
    }

    Account lock(UUID id) {
        Account account = anothers(id);
        log.record(AccountLog.Act.LOCK, id, account.orgCode());
        accounts.lock(id);
        return account(id);
    }

    Account unlock(UUID id) {
        log.record(AccountLog.Act.UNLOCK, id, account(id).orgCode());
        accounts.unlock(id);
        return account(id);
    }

    Account.Opened resetPassword(UUID id) {
        Account account = account(id);
        String password = TemporaryPassword.next();
        log.record(AccountLog.Act.RESET_PASSWORD, id, account.orgCode());
        accounts.setPassword(id, password);
        return new Account.Opened(account, password);
    }

    private Account anothers(UUID id) {
        Account account = account(id);
        if (administrator.is(accounts.person(id))) {
            throw new Problem(GatewayProblems.OWN_ACCOUNT);
        }
        return account;
    }

    private Locale locale() {
        return ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
