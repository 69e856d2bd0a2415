package org.wugu.volunteer.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.platform.outbox.Outbox;
import org.wugu.platform.outbox.OutgoingEvent;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.Happened;
import org.wugu.volunteer.journey.Matching;
import org.wugu.volunteer.journey.VolunteerEvent;

/** Leaves every event of the journey in the outbox, in the transaction of the step. */
@ApplicationScoped
class JourneyMessages {

    private final Outbox outbox;
    private final Matching matching;

    JourneyMessages(Outbox outbox, Matching matching) {
        this.outbox = outbox;
        this.matching = matching;
    }

    void publish(@Observes Happened happened) {
        Map<Tier, List<OutgoingEvent>> byTier = happened.events().stream()
                .collect(Collectors.groupingBy(
                        VolunteerEvent::tier, Collectors.mapping(this::message, Collectors.toList())));
        byTier.forEach(outbox::append);
    }

    private OutgoingEvent message(VolunteerEvent event) {
        return new OutgoingEvent(
                Ids.next(),
                type(event.act()),
                event.tier(),
                event.state().township(),
                event.state().volunteer().toString(),
                event.at(),
                VolunteerRecord.of(
                        event.state(),
                        matching.until(event.state().stage(), event.state().milestones())));
    }

    static String type(Act act) {
        return "org.wugu.volunteer." + act.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
