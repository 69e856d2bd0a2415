package org.wugu.platform.aggregate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.wugu.kernel.Ids;
import org.wugu.platform.outbox.Outbox;
import org.wugu.platform.outbox.OutgoingEvent;

/** Leaves the events of aggregates in the outbox, in the transaction of the step, for the topic of the tier that acted. */
@ApplicationScoped
public class Publisher {

    private final Outbox outbox;

    Publisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Publishes each event as {@code org.wugu.<aggregate>.<act>.v1}.
     *
     * @param aggregate as the type names it, such as {@code thing}
     * @param data what the contract says of the public state
     */
    public <A extends Enum<A>, S> void publish(
            String aggregate, List<DomainEvent<A, S>> events, Function<S, Object> data) {
        events.stream()
                .collect(groupingBy(DomainEvent::tier, mapping(event -> outgoing(aggregate, event, data), toList())))
                .forEach(outbox::append);
    }

    private static <A extends Enum<A>, S> OutgoingEvent outgoing(
            String aggregate, DomainEvent<A, S> event, Function<S, Object> data) {
        String act = event.act().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new OutgoingEvent(
                Ids.next(),
                "org.wugu." + aggregate + "." + act + ".v1",
                event.tier(),
                event.owner(),
                event.aggregate().toString(),
                event.at(),
                data.apply(event.state()));
    }
}
