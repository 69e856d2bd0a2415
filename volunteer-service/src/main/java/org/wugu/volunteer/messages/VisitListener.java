package org.wugu.volunteer.messages;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.wugu.platform.inbox.Listeners;
import org.wugu.volunteer.hours.TakeVisits;

/** Hears of visits what townships and counties establish, of all that child-service tells on its topics. */
@ApplicationScoped
class VisitListener {

    private final Consumer<ConsumerRecords<String, byte[]>> visits;

    VisitListener(Listeners listeners, TakeVisits takeVisits) {
        visits = listeners.of("visit", 1, VisitWire.class, VisitWire::toVisit, takeVisits::take);
    }

    @Incoming("visits")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        visits.accept(records);
    }
}
