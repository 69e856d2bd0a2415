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
import org.wugu.platform.problem.DatabaseFaults;
import org.wugu.platform.retry.Backoff;
import org.wugu.platform.scope.ScopeRunner;

/**
 * How every listener takes its records: one transaction for a batch, as the system. What an outage or another transaction
 * has stopped is tried again until it succeeds, because no event may be lost. Of a batch that fails otherwise the one
 * record is found by halves and goes to the dead letters, and the others are handled, in order; so nothing that stands in
 * a record can stop a partition. The offset is committed after this returns.
 */
@ApplicationScoped
public class EventBatches {

    private static final Logger LOG = Logger.getLogger(EventBatches.class);

    private final ScopeRunner scopes;
    private final DeadLetters deadLetters;
    private final Tracer tracer;
    private final Backoff backoff = Backoff.ofOutage();
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
        handleAll(waiting, handler);
    }

    private void handleAll(List<ConsumerRecord<String, byte[]>> records, BatchHandler handler) {
        List<ConsumerRecord<String, byte[]>> waiting = new ArrayList<>(records);
        int failures = 0;
        while (!waiting.isEmpty()) {
            try {
                handle(waiting, handler);
                return;
            } catch (PoisonEvent poison) {
                setAside(poison.origin(), String.valueOf(poison.getMessage()));
                waiting.remove(poison.origin());
            } catch (RuntimeException e) {
                if (isPassing(e, waiting.size())) {
                    failures++;
                    LOG.warnf(e, "a batch of %d events failed; trying again", waiting.size());
                    pause(failures);
                } else if (waiting.size() == 1) {
                    setAside(waiting.get(0), reason(e));
                    return;
                } else {
                    handleHalves(waiting, handler);
                    return;
                }
            }
        }
    }

    /** The earlier half is done with before the later one begins: what follows on a record never overtakes it. */
    private void handleHalves(List<ConsumerRecord<String, byte[]>> records, BatchHandler handler) {
        int middle = records.size() / 2;
        handleAll(records.subList(0, middle), handler);
        handleAll(records.subList(middle, records.size()), handler);
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records, BatchHandler handler) {
        List<IncomingEvent> events = records.stream().map(IncomingEvent::of).toList();
        Span span = BatchSpan.start(tracer, events);
        try (Scope ignored = span.makeCurrent()) {
            scopes.system(() -> QuarkusTransaction.requiringNew()
                    .run(() -> TransactionTimedOut.watch(() -> handler.handle(events))));
        } finally {
            span.end();
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> origin, String reason) {
        int failures = 0;
        while (true) {
            try {
                deadLetters.add(origin, reason);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while a record was set aside", e);
            } catch (ExecutionException e) {
                failures++;
                LOG.warnf("the dead-letter topic does not answer: %s; trying again", e.getCause());
                pause(failures);
            }
        }
    }

    /** Where time ran out, fewer records may do; a single one can but wait for better times. */
    private static boolean isPassing(RuntimeException e, int records) {
        return e instanceof TransactionTimedOut ? records == 1 : DatabaseFaults.isPassing(e);
    }

    private static String reason(RuntimeException e) {
        return "it cannot be kept: " + DatabaseFaults.refusal(e).orElseGet(e::toString);
    }

    private void pause(int failures) {
        try {
            Thread.sleep(backoff.after(failures).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (stopping || Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("stopped before a batch was handled");
        }
    }
}
