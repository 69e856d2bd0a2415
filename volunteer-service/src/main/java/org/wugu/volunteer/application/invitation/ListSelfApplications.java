package org.wugu.volunteer.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.volunteer.application.invitation.SelfApplications.SelfApplicationItem;
import org.wugu.volunteer.application.invitation.SelfApplications.State;

/** A page of what applicants have handed in; one row in the access log tells whose names were shown. */
@ApplicationScoped
class ListSelfApplications {

    private static final Limit SHOWN = new Limit(50);

    private final SelfApplications applications;
    private final AccessLog accessLog;

    ListSelfApplications(SelfApplications applications, AccessLog accessLog) {
        this.applications = applications;
        this.accessLog = accessLog;
    }

    @Transactional
    Page<SelfApplicationItem> list(State state, @Nullable UUID after) {
        Page<SelfApplicationItem> page =
                Page.of(applications.list(state, after, SHOWN.andOne()), SHOWN, SelfApplicationItem::id);
        accessLog.record(
                "list-self-applications",
                "self-application",
                page.items().stream()
                        .filter(item -> item.name() != null)
                        .map(SelfApplicationItem::id)
                        .toList(),
                "list");
        return page;
    }
}
