package org.wugu.volunteer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;

/**
 * Writes an act on an account down, for the auditors of the administrator's office and of those above and for the account's
 * own person, before it is done: an act that then fails stands here as well.
 */
@ApplicationScoped
class RecordAccountAct {

    private final AccountActs acts;
    private final AccessLog log;

    RecordAccountAct(AccountActs acts, AccessLog log) {
        this.acts = acts;
        this.log = log;
    }

    /** @param roles that the account is to have, empty where the act does not change them */
    @Transactional
    void record(AccountAct act, UUID account, String person, DivisionCode office, Set<String> roles) {
        acts.add(act, account, person, office);
        log.record(act.logged(), "account", List.of(account), AccountAct.about(office, roles));
    }
}
