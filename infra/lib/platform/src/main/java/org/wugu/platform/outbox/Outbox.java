package org.wugu.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;

/** Where a service leaves its events, in the transaction of the state that they tell of. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox (event_id, topic, orgcode, type, tier, subject, occurred_at, data, traceparent)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final String plural;

    Outbox(AgroalDataSource database, ObjectMapper json, @ConfigProperty(name = "wugu.messages.plural") String plural) {
        this.database = database;
        this.json = json;
        this.plural = plural;
    }

    /**
     * Appends an event for the topic of its tier, {@code <tier>.<plural>}.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent event) {
        append(event.tier(), List.of(event));
    }

    /**
     * Appends events for the topic of a tier, {@code <tier>.<plural>}, in order.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Tier tier, List<OutgoingEvent> events) {
        insert(tier.claim() + "." + plural, events);
    }

    /**
     * Appends events for one topic, in order.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String topic, List<OutgoingEvent> events) {
        insert(topic, events);
    }

    private void insert(String topic, List<OutgoingEvent> events) {
        String traceparent = traceparent();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutgoingEvent event : events) {
                insert.setObject(1, event.id());
                insert.setString(2, topic);
                insert.setString(3, event.orgCode().value());
                insert.setString(4, event.type());
                insert.setString(5, event.tier().claim());
                insert.setString(6, event.subject());
                insert.setObject(7, event.time().atOffset(ZoneOffset.UTC));
                insert.setBytes(8, json.writeValueAsBytes(event.data()));
                insert.setString(9, traceparent);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the event could not be appended to the outbox", e);
        }
    }

    private static @Nullable String traceparent() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return carrier.get("traceparent");
    }
}
