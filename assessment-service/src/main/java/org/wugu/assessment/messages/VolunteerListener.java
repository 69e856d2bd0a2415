package org.wugu.assessment.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.wugu.assessment.figures.Counting;
import org.wugu.assessment.figures.VolunteerState;
import org.wugu.platform.inbox.EventBatches;
import org.wugu.platform.inbox.IncomingEvent;
import org.wugu.platform.inbox.PoisonEvent;

/**
 * Counts what the townships, counties and the city establish about volunteers, of all that volunteer-service tells on its
 * topics. Every event carries the whole public state, so an unknown act counts as well.
 */
@ApplicationScoped
class VolunteerListener {

    private static final String AGGREGATE = "volunteer";
    private static final int VERSION = 1;

    private final EventBatches batches;
    private final Counting counting;
    private final ObjectReader wire;

    VolunteerListener(EventBatches batches, Counting counting, ObjectMapper json) {
        this.batches = batches;
        this.counting = counting;
        this.wire = json.readerFor(VolunteerWire.class);
    }

    @Incoming("volunteers")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        batches.process(records, this::count);
    }

    private void count(List<IncomingEvent> events) {
        List<VolunteerState> states = events.stream()
                .filter(event -> event.tellsOf(AGGREGATE, VERSION))
                .map(this::state)
                .toList();
        if (!states.isEmpty()) {
            counting.count(states);
        }
    }

    private VolunteerState state(IncomingEvent event) {
        try {
            return event.<VolunteerWire>dataAs(wire).toState(event.time());
        } catch (IllegalArgumentException e) {
            throw new PoisonEvent(event, String.valueOf(e.getMessage()));
        }
    }
}
