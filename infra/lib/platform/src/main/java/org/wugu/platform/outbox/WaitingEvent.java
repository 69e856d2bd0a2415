package org.wugu.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An outbox row, and the one place that knows how it looks on the wire: CloudEvents 1.0, Kafka binary mode. */
record WaitingEvent(
        long id,
        UUID eventId,
        String topic,
        String orgCode,
        String type,
        String tier,
        String subject,
        Instant time,
        byte[] data,
        @Nullable String traceparent) {

    static final String SELECT =
            "select id, event_id, topic, orgcode, type, tier, subject, occurred_at, data, traceparent"
                    + " from outbox where topic <> all (?) order by id limit ?";

    static final String SET_ASIDE = "with gone as (delete from outbox where id = ? returning *)"
            + " insert into outbox_set_aside (id, event_id, topic, orgcode, type, tier, subject, occurred_at, data,"
            + " traceparent, recorded_at, reason)"
            + " select id, event_id, topic, orgcode, type, tier, subject, occurred_at, data, traceparent, recorded_at, ?"
            + " from gone";

    static WaitingEvent of(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("orgcode"),
                row.getString("type"),
                row.getString("tier"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getBytes("data"),
                row.getString("traceparent"));
    }

    ProducerRecord<String, byte[]> toRecord(String source) {
        ProducerRecord<String, byte[]> toSend = new ProducerRecord<>(topic, orgCode, data);
        header(toSend, "ce_specversion", "1.0");
        header(toSend, "ce_id", eventId.toString());
        header(toSend, "ce_source", source);
        header(toSend, "ce_type", type);
        header(toSend, "ce_subject", subject);
        header(toSend, "ce_time", time.toString());
        header(toSend, "ce_tier", tier);
        header(toSend, "ce_orgcode", orgCode);
        header(toSend, "content-type", "application/json");
        if (traceparent != null) {
            header(toSend, "traceparent", traceparent);
        }
        return toSend;
    }

    private static void header(ProducerRecord<String, byte[]> toSend, String name, String value) {
        toSend.headers().add(name, value.getBytes(UTF_8));
    }
}
