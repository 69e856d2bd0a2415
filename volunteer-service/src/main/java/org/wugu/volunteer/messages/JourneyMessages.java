package org.wugu.volunteer.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.platform.outbox.Outbox;
import org.wugu.platform.outbox.OutgoingEvent;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.VolunteerEvent;

/** Leaves every event of the journey in the outbox, in the transaction of the step. */
@ApplicationScoped
class JourneyMessages {

    private final Outbox outbox;

    JourneyMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(@Observes VolunteerEvent event) {
        Stage stage = event.state().stage();
        outbox.append(new OutgoingEvent(
                Ids.next(),
                type(stage),
                establishedBy(stage),
                event.state().township(),
                event.state().volunteer().toString(),
                event.at(),
                VolunteerRecord.of(event.state())));
    }

    private static String type(Stage stage) {
        return "org.wugu.volunteer."
                + switch (stage) {
                    case SUBMITTED -> "submitted";
                    case RETURNED -> "returned";
                    case REFUSED -> "refused";
                    case APPROVED -> "approved";
                    case REPORTED -> "reported";
                    case DRAFT -> throw new IllegalArgumentException("a draft is nobody else's business");
                }
                + ".v1";
    }

    /** The tier that established the fact: what a township did, what a county decided. */
    private static Tier establishedBy(Stage stage) {
        return switch (stage) {
            case DRAFT, SUBMITTED -> Tier.TOWNSHIP;
            case RETURNED, REFUSED, APPROVED, REPORTED -> Tier.COUNTY;
        };
    }
}
