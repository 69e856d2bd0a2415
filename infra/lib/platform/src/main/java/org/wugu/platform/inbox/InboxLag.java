package org.wugu.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** How many records the service has yet to read, over all of its topics, as one metric. */
@Singleton
public class InboxLag {

    private static final String PER_PARTITION = "kafka.consumer.fetch.manager.records.lag";

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("wugu.inbox.lag.records", registry, InboxLag::sum)
                .description("Records that wait to be read, over all partitions")
                .register(registry);
    }

    private static double sum(MeterRegistry registry) {
        return registry.find(PER_PARTITION).gauges().stream()
                .mapToDouble(Gauge::value)
                .filter(Double::isFinite)
                .sum();
    }
}
