package org.wugu.volunteer.journey;

import java.util.List;

/** What one transaction did, told within it, so that whoever passes it on does so with the commit. */
public record Happened(List<VolunteerEvent> events) {
    public Happened {
        events = List.copyOf(events);
    }
}
