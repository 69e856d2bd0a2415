package org.wugu.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Makes what a listener hands its records to, from the one declaration of what it listens for:
 *
 * <pre>{@code
 * visits = listeners.of("visit", 1, VisitWire.class, VisitWire::toVisit, takeVisits::take);
 *
 * @Incoming("visits")
 * @Blocking
 * void receive(ConsumerRecords<String, byte[]> records) {
 *     visits.accept(records);
 * }
 * }</pre>
 */
@ApplicationScoped
public class Listeners {

    private final EventBatches batches;
    private final ObjectMapper json;

    Listeners(EventBatches batches, ObjectMapper json) {
        this.batches = batches;
        this.json = json;
    }

    /**
     * Takes what is told of one aggregate, whatever else its topics tell of. Which act it was does not matter, since every
     * event carries the whole state.
     *
     * @param aggregate as the events' types name it
     * @param version of its contract; told in another one, it is set aside
     * @param wire the consumer's own record of the fields that it uses
     * @param state makes of it, and of the moment at which it became true, what the handler takes; an {@link
     *     IllegalArgumentException} sets the event aside with its reason
     * @param handler as {@link BatchHandler}: in one transaction, as the system, and never with nothing
     */
    public <W, S> Consumer<ConsumerRecords<String, byte[]>> of(
            String aggregate, int version, Class<W> wire, BiFunction<W, Instant, S> state, Consumer<List<S>> handler) {
        ObjectReader reader = json.readerFor(wire);
        return records -> batches.process(records, events -> {
            List<S> states = events.stream()
                    .filter(event -> event.tellsOf(aggregate, version))
                    .map(event -> state(event, reader, state))
                    .toList();
            if (!states.isEmpty()) {
                handler.accept(states);
            }
        });
    }

    private static <W, S> S state(IncomingEvent event, ObjectReader reader, BiFunction<W, Instant, S> state) {
        W told = event.dataAs(reader);
        try {
            return state.apply(told, event.time());
        } catch (IllegalArgumentException e) {
            throw new PoisonEvent(event, String.valueOf(e.getMessage()));
        }
    }
}
