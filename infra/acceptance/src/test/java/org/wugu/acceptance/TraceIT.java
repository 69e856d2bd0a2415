package org.wugu.acceptance;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Gateway;
import org.wugu.acceptance.programs.Journey;
import org.wugu.acceptance.programs.Trace;
import org.wugu.acceptance.system.Topics;
import org.wugu.acceptance.system.Until;
import org.wugu.acceptance.system.Wugu;
import org.wugu.people.journey.Application;

/** One trace leads from a call at the gateway to the city's feed. */
@Order(50)
class TraceIT {

    private static final Village VILLAGE = Village.NANJIE;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void theTraceOfASubmissionIsOnTheCitysFeed() {
        // Given a draft and a trace that the caller has begun
        Application draft = Journey.of(Applicants.in(VILLAGE))
                .by(Account.ZHANGQIU_CLERK, Account.YANGGU_REVIEWER)
                .drafted();
        Trace trace = Trace.begin();

        // When it is submitted within that trace
        Gateway.volunteers(Account.ZHANGQIU_CLERK)
                .post(draft.path("submission"), Map.of("version", draft.version()), "traceparent", trace.parent())
                .expecting(200);

        // Then the township's event and the city's feed belong to the same trace
        Until.holds("the event of the township in that trace", LONGEST, () -> isOn("township.volunteers", trace));
        Until.holds("a record of the feed in that trace", LONGEST, () -> isOn("city.feed", trace));
    }

    private static boolean isOn(String topic, Trace trace) {
        return Wugu.running().topics().all(topic).stream()
                .anyMatch(record -> Topics.header(record, "traceparent").startsWith("00-" + trace.id() + "-"));
    }
}
