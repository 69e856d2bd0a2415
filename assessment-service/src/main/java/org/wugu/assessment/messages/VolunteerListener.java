package org.wugu.assessment.messages;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.wugu.assessment.figures.Counting;
import org.wugu.assessment.figures.Volunteers;
import org.wugu.platform.inbox.Listeners;

/** Counts what the townships, counties and the city establish about volunteers, of all that volunteer-service tells. */
@ApplicationScoped
class VolunteerListener {

    private final Consumer<ConsumerRecords<String, byte[]>> volunteers;

    VolunteerListener(Listeners listeners, Counting counting) {
        volunteers = listeners.of(
                "volunteer",
                1,
                VolunteerWire.class,
                VolunteerWire::toState,
                states -> counting.count(Volunteers.COUNTED, states));
    }

    @Incoming("volunteers")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        volunteers.accept(records);
    }
}
