package org.wugu.platform.inbox;

import java.util.List;

/** What a service does with a batch of events, in one transaction and as the system. */
@FunctionalInterface
public interface BatchHandler {

    /**
     * Handles all of the events or none. It may be called again with the same ones, and with ones that it has handled
     * before: known versions and known ids are ignored.
     *
     * @throws PoisonEvent when one of them can never be handled; the others come again without it
     */
    void handle(List<IncomingEvent> events);
}
