package org.wugu.volunteer.journey;

import java.util.List;
import org.wugu.platform.aggregate.DomainEvent;

/** What one transaction did, told within it, so that whoever passes it on does so with the commit. */
public record Happened(List<DomainEvent<Act, PublicState>> events) {
    public Happened {
        events = List.copyOf(events);
    }
}
