package org.wugu.volunteer.journey;

import java.time.Instant;
import org.wugu.kernel.Tier;

/**
 * Something that happened on a volunteer's journey and that others may know: it carries no personal data.
 *
 * @param act what was done
 * @param tier who established it
 * @param state the whole public state after the event
 */
public record VolunteerEvent(Act act, Tier tier, PublicState state, Instant at) {}
