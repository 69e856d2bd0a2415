package org.wugu.platform.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;
import org.wugu.platform.kafka.EventProducer;
import org.wugu.platform.kafka.KafkaFaults;

/**
 * A portion of the outbox and what became of it in Kafka: events that arrived, events that Kafka will never take, each
 * with the reason, and topics that take nothing now, whose events wait from the first that failed on.
 */
final class Portion {

    private static final Logger LOG = Logger.getLogger(Portion.class);

    private record Sent(WaitingEvent event, Future<RecordMetadata> future) {

        Optional<Throwable> failure() throws InterruptedException {
            try {
                future.get();
                return Optional.empty();
            } catch (ExecutionException e) {
                return Optional.of(e.getCause() == null ? e : e.getCause());
            }
        }

        /** Whether it failed, and not by the event's own fault. */
        boolean isHeldUp() throws InterruptedException {
            return failure().filter(e -> !KafkaFaults.isOfTheRecord(e)).isPresent();
        }
    }

    private final List<Sent> sent = new ArrayList<>();
    private final List<WaitingEvent> arrived = new ArrayList<>();
    private final Map<WaitingEvent, String> refused = new LinkedHashMap<>();
    private final Set<String> deaf = new HashSet<>();

    private Portion() {}

    /** Sends the events in order and returns when it is known of each what became of it. */
    static Portion send(List<WaitingEvent> events, EventProducer producer, String source) throws InterruptedException {
        Portion portion = new Portion();
        portion.begin(events, producer, source);
        portion.settle();
        return portion;
    }

    List<WaitingEvent> arrived() {
        return arrived;
    }

    /** Each with the reason. */
    Map<WaitingEvent, String> refused() {
        return refused;
    }

    /** The topics that take nothing now. */
    Set<String> deaf() {
        return deaf;
    }

    private void begin(List<WaitingEvent> events, EventProducer producer, String source) throws InterruptedException {
        Set<String> failedAtOnce = new HashSet<>();
        for (WaitingEvent event : events) {
            if (!failedAtOnce.contains(event.topic())) {
                Sent begun = new Sent(event, begin(event, producer, source));
                sent.add(begun);
                if (begun.future().isDone() && begun.isHeldUp()) {
                    failedAtOnce.add(event.topic());
                }
            }
        }
    }

    private static Future<RecordMetadata> begin(WaitingEvent event, EventProducer producer, String source) {
        try {
            return producer.send(event.toRecord(source));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** What comes after an event that waits is sent again after it, even if it has arrived: nothing overtakes. */
    private void settle() throws InterruptedException {
        for (Sent one : sent) {
            if (!deaf.contains(one.event().topic())) {
                settle(one.event(), one.failure());
            }
        }
    }

    private void settle(WaitingEvent event, Optional<Throwable> failure) {
        if (failure.isEmpty()) {
            arrived.add(event);
        } else if (KafkaFaults.isOfTheRecord(failure.get())) {
            LOG.errorf("event %s is set aside: %s", event.eventId(), failure.get());
            refused.put(event, failure.get().toString());
        } else {
            LOG.warnf("%s takes no events: %s; they wait", event.topic(), failure.get());
            deaf.add(event.topic());
        }
    }
}
