package org.wugu.platform.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event that no retry will make right: it goes to the dead-letter topic with this reason, and the batch goes on. */
public final class PoisonEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient ConsumerRecord<String, byte[]> origin;

    /** @param reason what is wrong with it, for the people who look at dead letters; no personal data */
    public PoisonEvent(IncomingEvent event, String reason) {
        this(event.origin(), reason);
    }

    PoisonEvent(ConsumerRecord<String, byte[]> origin, String reason) {
        super(reason);
        this.origin = origin;
    }

    ConsumerRecord<String, byte[]> origin() {
        return origin;
    }
}
