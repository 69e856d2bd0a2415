package org.wugu.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.wugu.platform.kafka.EventProducer;

/**
 * The topic {@code <service>.dead-letters}: records as they came, with where they came from and why they are here. Made
 * at the start, so that the count is there to be watched before the first one.
 */
@Startup
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EventProducer producer;
    private final String topic;
    private final Counter count;

    DeadLetters(EventProducer producer, MeterRegistry registry, @ConfigProperty(name = "wugu.service") String service) {
        this.producer = producer;
        this.topic = service + ".dead-letters";
        this.count = Counter.builder("wugu.dead.letters")
                .description("Events set aside because they could not be understood")
                .register(registry);
    }

    /** Returns when Kafka has the record: its offset may be committed only then. */
    void add(PoisonEvent poison) throws InterruptedException, ExecutionException {
        ConsumerRecord<String, byte[]> origin = poison.origin();
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(topic, origin.key(), origin.value());
        origin.headers().forEach(letter.headers()::add);
        letter.headers()
                .add("dead-letter-reason", String.valueOf(poison.getMessage()).getBytes(UTF_8));
        letter.headers().add("dead-letter-topic", origin.topic().getBytes(UTF_8));
        letter.headers()
                .add(
                        "dead-letter-partition",
                        Integer.toString(origin.partition()).getBytes(UTF_8));
        letter.headers()
                .add("dead-letter-offset", Long.toString(origin.offset()).getBytes(UTF_8));
        producer.send(letter).get();
        count.increment();
        LOG.warnf("set aside %s/%d@%d: %s", origin.topic(), origin.partition(), origin.offset(), poison.getMessage());
    }
}
