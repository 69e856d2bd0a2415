package org.wugu.child;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.inbox.EventBatches;
import org.wugu.platform.inbox.IncomingEvent;
import org.wugu.platform.outbox.Outbox;
import org.wugu.platform.outbox.OutgoingEvent;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.testing.walls.MessagingWall;

/** What the service has so far, proved on the real parts; there is nothing else. */
@OnRealParts
class ChildServiceTest extends MessagingWall {

    @Inject
    Outbox outbox;

    @Inject
    EventBatches batches;

    @Inject
    ScopeRunner scopes;

    @Override
    protected void send(String type, String subject) {
        DivisionCode office = DivisionCode.of(TOWNSHIP);
        OutgoingEvent event =
                new OutgoingEvent(UUID.randomUUID(), type, Tier.TOWNSHIP, office, subject, Instant.now(), Map.of());
        scopes.system(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(event)));
    }

    @Override
    protected List<String> take(ConsumerRecords<String, byte[]> batch) {
        List<String> subjects = new ArrayList<>();
        batches.process(
                batch, events -> events.stream().map(IncomingEvent::subject).forEach(subjects::add));
        return subjects;
    }
}
