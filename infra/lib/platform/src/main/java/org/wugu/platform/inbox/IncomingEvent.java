package org.wugu.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;

/**
 * A CloudEvent as it came from Kafka (binary mode).
 *
 * @param id the event's id, unique for its source
 * @param type the CloudEvents type
 * @param tier whose fact it is
 * @param orgCode the owning office
 * @param subject the id of the aggregate
 * @param time when it became true
 * @param traceparent the W3C trace context of the act behind it, if it was traced
 * @param origin the record itself, for the dead-letter topic
 */
public record IncomingEvent(
        UUID id,
        String type,
        Tier tier,
        DivisionCode orgCode,
        String subject,
        Instant time,
        @Nullable String traceparent,
        ConsumerRecord<String, byte[]> origin) {

    /** @throws PoisonEvent when a header that every event has is missing or cannot be read */
    static IncomingEvent of(ConsumerRecord<String, byte[]> origin) {
        try {
            if (origin.value() == null) {
                throw new PoisonEvent(origin, "it has no data");
            }
            return new IncomingEvent(
                    UUID.fromString(header(origin, "ce_id")),
                    header(origin, "ce_type"),
                    Tier.ofClaim(header(origin, "ce_tier")),
                    DivisionCode.of(header(origin, "ce_orgcode")),
                    header(origin, "ce_subject"),
                    Instant.parse(header(origin, "ce_time")),
                    headerOrNull(origin, "traceparent"),
                    origin);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new PoisonEvent(origin, "a header cannot be read: " + e.getMessage());
        }
    }

    /**
     * Whether this tells of that aggregate, in that version of its contract. Others' aggregates on the same topic are nothing to
     * the listener, whatever they come to tell. Which act it was does not matter: every event carries the whole state.
     *
     * @throws PoisonEvent when it tells of it in another version, which the listener does not understand, or does not say
     *     what it tells of
     */
    public boolean tellsOf(String aggregate, int version) {
        EventType told = typeOfOrigin();
        if (!told.aggregate().equals(aggregate)) {
            return false;
        }
        if (told.version() != version) {
            throw new PoisonEvent(
                    origin, "not of version " + version + " of what is told of a " + aggregate + ": " + type);
        }
        return true;
    }

    private EventType typeOfOrigin() {
        try {
            return EventType.of(type);
        } catch (IllegalArgumentException e) {
            throw new PoisonEvent(origin, String.valueOf(e.getMessage()));
        }
    }

    /** The aggregate's state after the event, as JSON. */
    public byte[] data() {
        return origin.value();
    }

    /**
     * The data as the consumer's own record of the fields that it uses.
     *
     * @throws PoisonEvent when it is no JSON or does not have that shape
     */
    public <T> T dataAs(ObjectReader reader) {
        try {
            return reader.readValue(data());
        } catch (IOException e) {
            throw new PoisonEvent(origin, "its data cannot be read: " + e.getMessage());
        }
    }

    private static String header(ConsumerRecord<String, byte[]> origin, String name) {
        String value = headerOrNull(origin, name);
        if (value == null) {
            throw new PoisonEvent(origin, "the header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String headerOrNull(ConsumerRecord<String, byte[]> origin, String name) {
        Header header = origin.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
