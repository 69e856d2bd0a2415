package org.wugu.gateway.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.wugu.kernel.OrgScope;

/** Who did what to which account, by ids; Keycloak's admin events are the second record of the same acts. */
@ApplicationScoped
class AccountLog {

    private static final Logger LOG = Logger.getLogger("org.wugu.audit.accounts");

    void record(String act, OrgScope by, UUID account, String office, Collection<String> roles) {
        LOG.infof(
                "act=%s by=%s byOffice=%s account=%s office=%s roles=%s",
                act, by.person(), by.code(), account, office, roles);
    }
}
