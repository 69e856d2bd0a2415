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
 * visit carries its whole public state, so the act does not matter.
 */
@ApplicationScoped
class VisitListener {

    private static final String AGGREGATE = "visit";
    private static final int VERSION = 1;

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
                .filter(event -> event.tellsOf(AGGREGATE, VERSION))
                .map(this::visit)
                .toList();
        if (!visits.isEmpty()) {
            takeVisits.take(visits);
        }
    }

    private Visit visit(IncomingEvent event) {
        try {
            return event.<VisitWire>dataAs(wire).toVisit(event.time());
        } catch (IllegalArgumentException e) {
            throw new PoisonEvent(event, String.valueOf(e.getMessage()));
        }
    }
}
