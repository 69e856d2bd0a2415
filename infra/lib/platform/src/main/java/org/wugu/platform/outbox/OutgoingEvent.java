package org.wugu.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;

/**
 * A fact on its way to Kafka. It carries no personal data.
 *
 * @param id the event's own id: consumers that act on events know by it what they have done
 * @param type the CloudEvents type, such as {@code org.wugu.volunteer.submitted.v1}
 * @param tier whose fact it is; {@code SYSTEM} is not allowed, since acts of the system take the owning office's tier
 * @param orgCode the owning office; the record's key, so that an office's events keep their order
 * @param subject the id of the aggregate
 * @param time when it became true
 * @param data the aggregate's whole public state with its gapless version, written as JSON
 */
public record OutgoingEvent(
        UUID id, String type, Tier tier, DivisionCode orgCode, String subject, Instant time, Object data) {

    public OutgoingEvent {
        if (tier == Tier.SYSTEM) {
            throw new IllegalArgumentException("an act of the system takes the owning office's tier");
        }
    }
}
