package org.wugu.platform.aggregate;

import java.time.Instant;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;

/**
 * Something that happened to an aggregate and that others may know: it carries no personal data.
 *
 * @param aggregate its id
 * @param owner the division to which it belongs after the event
 * @param act what was done
 * @param tier who established it
 * @param state the whole public state after the event, with its gapless version
 */
public record DomainEvent<A extends Enum<A>, S>(
        UUID aggregate, DivisionCode owner, A act, Tier tier, S state, Instant at) {}
