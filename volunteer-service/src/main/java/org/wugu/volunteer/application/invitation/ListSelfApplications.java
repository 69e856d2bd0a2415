package org.wugu.volunteer.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.volunteer.application.invitation.SelfApplications.Item;
import org.wugu.volunteer.application.invitation.SelfApplications.State;

/** A page of what applicants have handed in; one row in the access log tells whose names were shown. */
@ApplicationScoped
class ListSelfApplications {

    private static final int PAGE = 50;

    private final SelfApplications applications;
    private final AccessLog accessLog;

    ListSelfApplications(SelfApplications applications, AccessLog accessLog) {
        this.applications = applications;
        this.accessLog = accessLog;
    }

    @Transactional
    List<Item> list(State state, @Nullable UUID after) {
        List<Item> page = applications.list(state, after, PAGE + 1);
        accessLog.record(
                "list-self-applications",
                "self-application",
                page.stream()
                        .limit(PAGE)
                        .filter(item -> item.name() != null)
                        .map(Item::id)
                        .toList(),
                "list");
        return page;
    }

    static boolean more(List<Item> page) {
        return page.size() > PAGE;
    }

    static List<Item> shown(List<Item> page) {
        return more(page) ? page.subList(0, PAGE) : page;
    }
}
