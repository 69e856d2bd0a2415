package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.wugu.platform.audit.AccessLog;

/** Whole identities for a stated reason, which the access log keeps. Whoever may not read them gets none. */
@ApplicationScoped
class DiscloseIdentities {

    private final People people;
    private final AccessLog accessLog;

    DiscloseIdentities(People people, AccessLog accessLog) {
        this.people = people;
        this.accessLog = accessLog;
    }

    @Transactional
    Map<UUID, ApplicationForm> disclose(Collection<UUID> volunteers, String reason) {
        Map<UUID, ApplicationForm> disclosed = people.identities(volunteers);
        accessLog.recordStated("read-identity", "volunteer", disclosed.keySet(), reason);
        return disclosed;
    }
}
