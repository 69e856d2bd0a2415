package org.wugu.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * How many events wait and since when, and how many were set aside, as metrics and as a part of readiness. Neither makes a
 * service unready: it keeps accepting work while Kafka is away, that being what the outbox is for, and no restart mends an
 * event that Kafka will not take.
 */
@Readiness
@Singleton
public class OutboxLag implements HealthCheck {

    private static final String LAG =
            "select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0),"
                    + " (select count(*) from outbox_set_aside), (select min(set_aside_at) from outbox_set_aside) from outbox";

    private record Lag(
            long rows,
            double seconds,
            long setAside,
            @Nullable OffsetDateTime setAsideSince) {}

    private final AgroalDataSource database;
    private final MeterRegistry registry;

    OutboxLag(AgroalDataSource database, MeterRegistry registry) {
        this.database = database;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("wugu.outbox.lag.rows", () -> lag().rows())
                .description("Events that wait for Kafka")
                .register(registry);
        Gauge.builder("wugu.outbox.lag.seconds", () -> lag().seconds())
                .description("How long the oldest of them has waited")
                .register(registry);
        Gauge.builder("wugu.outbox.set.aside", () -> lag().setAside())
                .description("Events that Kafka will never take, until somebody has looked at them")
                .register(registry);
    }

    @Override
    public HealthCheckResponse call() {
        Lag lag = lag();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox")
                .status(lag.rows() >= 0)
                .withData("waiting", lag.rows())
                .withData("oldestSeconds", (long) lag.seconds())
                .withData("setAside", lag.setAside());
        if (lag.setAsideSince() != null) {
            answer.withData("setAsideSince", lag.setAsideSince().toInstant().toString());
        }
        return answer.build();
    }

    private Lag lag() {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(LAG)) {
            row.next();
            return new Lag(row.getLong(1), row.getDouble(2), row.getLong(3), row.getObject(4, OffsetDateTime.class));
        } catch (SQLException e) {
            return new Lag(-1, -1, -1, null);
        }
    }
}
