package org.wugu.volunteer.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wugu.platform.aggregate.Publisher;
import org.wugu.volunteer.journey.Happened;
import org.wugu.volunteer.journey.Matching;

/** Publishes every event of the journey, {@code org.wugu.volunteer.<act>.v1}. */
@ApplicationScoped
class JourneyMessages {

    private final Publisher publisher;
    private final Matching matching;

    JourneyMessages(Publisher publisher, Matching matching) {
        this.publisher = publisher;
        this.matching = matching;
    }

    void publish(@Observes Happened happened) {
        publisher.publish(
                "volunteer",
                happened.events(),
                state -> VolunteerRecord.of(state, matching.until(state.stage(), state.milestones())));
    }
}
