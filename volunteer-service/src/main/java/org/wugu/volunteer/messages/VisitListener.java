package org.wugu.volunteer.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.wugu.platform.inbox.EventBatches;
import org.wugu.platform.inbox.IncomingEvent;
import org.wugu.platform.inbox.PoisonEvent;
import org.wugu.volunteer.hours.TakeVisits;
import org.wugu.volunteer.hours.Visit;

/**
 * Hears of visits what townships and counties establish, of all that child-service tells on its topics. Every event of a
 * visit carries its whole public state, so the kind of event does not matter, but its version does.
 */
@ApplicationScoped
class VisitListener {

    private static final String SERVICE = "org.wugu.child.";
    private static final String AGGREGATE = SERVICE + "visit-";
    private static final String VERSION = ".v1";

    private final EventBatches batches;
    private final TakeVisits takeVisits;
    private final ObjectReader wire;

    VisitListener(EventBatches batches, TakeVisits takeVisits, ObjectMapper json) {
        this.batches = batches;
        this.takeVisits = takeVisits;
        this.wire = json.readerFor(VisitWire.class);
    }

    @Incoming("visits")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        batches.process(records, this::take);
    }

    private void take(List<IncomingEvent> events) {
        List<Visit> visits = events.stream()
                .filter(VisitListener::isOfVisit)
                .map(this::visit)
                .toList();
        if (!visits.isEmpty()) {
            takeVisits.take(visits);
        }
    }

    /** The topics are the service's: its children and matches are told there too, and are nothing to this one. */
    private static boolean isOfVisit(IncomingEvent event) {
        if (!event.type().startsWith(SERVICE)) {
            throw new PoisonEvent(event, "not an event of child-service: " + event.type());
        }
        return event.type().startsWith(AGGREGATE);
    }

    private Visit visit(IncomingEvent event) {
        if (!event.type().endsWith(VERSION)) {
            throw new PoisonEvent(event, "not a visit's event of version 1: " + event.type());
        }
        try {
            return event.<VisitWire>dataAs(wire).toVisit(event.time());
        } catch (IllegalArgumentException e) {
            throw new PoisonEvent(event, String.valueOf(e.getMessage()));
        }
    }
}
