package org.wugu.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.kafka.EventProducer;
import org.wugu.platform.kafka.KafkaFaults;

/**
 * The topic {@code <service>.dead-letters}: records as they came, with where they came from and why they are here. Made
 * at the start, so that the count is there to be watched before the first one.
 */
@Startup
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 500;

    private final EventProducer producer;
    private final String topic;
    private final Counter count;
    private final Clock clock;
    private final Instant since;
    private volatile @Nullable Instant last;

    DeadLetters(
            EventProducer producer,
            MeterRegistry registry,
            Clock clock,
            @ConfigProperty(name = "wugu.service") String service) {
        this.producer = producer;
        this.topic = service + ".dead-letters";
        this.count = Counter.builder("wugu.dead.letters")
                .description("Events set aside because they could not be understood or kept")
                .register(registry);
        this.clock = clock;
        this.since = clock.instant();
    }

    /**
     * Returns when Kafka has the record: its offset may be committed only then. Of one that is too large to be written a
     * second time the letter says only where it stands; its own topic keeps it for ever.
     *
     * @throws ExecutionException when Kafka does not take it now
     */
    void add(ConsumerRecord<String, byte[]> origin, String reason) throws InterruptedException, ExecutionException {
        String shortReason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        try {
            producer.send(letter(origin, origin.value(), shortReason)).get();
        } catch (ExecutionException e) {
            if (!KafkaFaults.isOfTheRecord(e)) {
                throw e;
            }
            producer.send(letter(origin, null, shortReason)).get();
        }
        count.increment();
        last = clock.instant();
        LOG.errorf("set aside %s/%d@%d: %s", origin.topic(), origin.partition(), origin.offset(), shortReason);
    }

    /** How many this replica has set aside since it was started. */
    long count() {
        return (long) count.count();
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant last() {
        return last;
    }

    private ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> origin, byte @Nullable [] value, String reason) {
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(topic, origin.key(), value);
        origin.headers().forEach(letter.headers()::add);
        header(letter, "dead-letter-reason", reason);
        header(letter, "dead-letter-topic", origin.topic());
        header(letter, "dead-letter-partition", Integer.toString(origin.partition()));
        header(letter, "dead-letter-offset", Long.toString(origin.offset()));
        return letter;
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String text) {
        letter.headers().add(name, text.getBytes(UTF_8));
    }
}
