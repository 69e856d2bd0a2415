package org.wugu.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.wugu.platform.scope.ScopeRunner;

/**
 * How every listener takes its records: one transaction for a batch, as the system. A record that cannot be understood
 * goes to the dead letters and the batch goes on without it. Everything else that fails (above all the database) is
 * tried again until it succeeds, because no event may be lost; the offset is committed after this returns.
 */
@ApplicationScoped
public class EventBatches {

    private static final Logger LOG = Logger.getLogger(EventBatches.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5000;

    private final ScopeRunner scopes;
    private final DeadLetters deadLetters;
    private final Tracer tracer;
    private volatile boolean stopping;

    EventBatches(ScopeRunner scopes, DeadLetters deadLetters, Tracer tracer) {
        this.scopes = scopes;
        this.deadLetters = deadLetters;
        this.tracer = tracer;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /**
     * Handles the records; blocks until each is handled or set aside.
     *
     * @throws IllegalStateException when the service stops first: the offsets stay uncommitted and the records come again
     */
    public void process(ConsumerRecords<String, byte[]> records, BatchHandler handler) {
        List<ConsumerRecord<String, byte[]>> waiting = new ArrayList<>(records.count());
        records.forEach(waiting::add);
        long pause = FIRST_PAUSE_MILLIS;
        while (!waiting.isEmpty()) {
            try {
                handle(waiting, handler);
                return;
            } catch (PoisonEvent poison) {
                pause = setAside(poison, waiting) ? FIRST_PAUSE_MILLIS : longer(pause);
            } catch (RuntimeException e) {
                LOG.warnf(e, "a batch of %d events failed; trying again in %d ms", waiting.size(), pause);
                pause = longer(pause);
            }
        }
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records, BatchHandler handler) {
        List<IncomingEvent> events = records.stream().map(IncomingEvent::of).toList();
        Span span = BatchSpan.start(tracer, events);
        try (Scope ignored = span.makeCurrent()) {
            scopes.system(() -> QuarkusTransaction.requiringNew().run(() -> handler.handle(events)));
        } finally {
            span.end();
        }
    }

    private boolean setAside(PoisonEvent poison, List<ConsumerRecord<String, byte[]>> waiting) {
        try {
            deadLetters.add(poison);
            waiting.remove(poison.origin());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a record was set aside", e);
        } catch (ExecutionException e) {
            LOG.warnf("the dead-letter topic does not answer: %s; trying again", e.getCause());
            return false;
        }
    }

    private long longer(long pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (stopping || Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("stopped before a batch was handled");
        }
        return Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
    }
}
