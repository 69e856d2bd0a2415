package org.wugu.assessment.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wugu.assessment.figures.FiguresChanged;
import org.wugu.platform.outbox.Outbox;

/** Sends changed figures on to the city's other systems: one event per township and month that a batch changed. */
@ApplicationScoped
class CityFeed {

    private final Outbox outbox;

    CityFeed(Outbox outbox) {
        this.outbox = outbox;
    }

    void send(@Observes FiguresChanged changed) {
        outbox.append(
                TownshipFigures.TOPIC,
                changed.townships().stream().map(TownshipFigures::event).toList());
    }
}
