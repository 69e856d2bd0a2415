package org.wugu.assessment.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.wugu.assessment.figures.Counting;
import org.wugu.assessment.figures.VolunteerState;
import org.wugu.platform.inbox.EventBatches;
import org.wugu.platform.inbox.IncomingEvent;
import org.wugu.platform.inbox.PoisonEvent;

/**
 * Counts what the townships, counties and the city establish about volunteers. Every event carries the whole public
 * state, so the kind of event does not matter and an unknown kind of the same aggregate counts as well.
 */
@ApplicationScoped
class VolunteerListener {

    private static final String AGGREGATE = "org.wugu.volunteer.";
    private static final String VERSION = ".v1";

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
        batches.process(
                records,
                events -> counting.count(events.stream().map(this::state).toList()));
    }

    private VolunteerState state(IncomingEvent event) {
        if (!event.type().startsWith(AGGREGATE) || !event.type().endsWith(VERSION)) {
            throw new PoisonEvent(event, "not a volunteer's event of version 1: " + event.type());
        }
        try {
            return event.<VolunteerWire>dataAs(wire).toState(event.time());
        } catch (IllegalArgumentException e) {
            throw new PoisonEvent(event, String.valueOf(e.getMessage()));
        }
    }
}
