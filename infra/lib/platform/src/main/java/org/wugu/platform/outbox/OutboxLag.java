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
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * How many events wait and since when, as metrics and as a part of readiness. Waiting events do not make a service
 * unready: it keeps accepting work while Kafka is away, that being what the outbox is for.
 */
@Readiness
@Singleton
public class OutboxLag implements HealthCheck {

    private static final String LAG =
            "select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)" + " from outbox";

    private record Lag(long rows, double seconds) {}

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
    }

    @Override
    public HealthCheckResponse call() {
        Lag lag = lag();
        return HealthCheckResponse.named("outbox")
                .status(lag.rows() >= 0)
                .withData("waiting", lag.rows())
                .withData("oldestSeconds", (long) lag.seconds())
                .build();
    }

    private Lag lag() {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(LAG)) {
            row.next();
            return new Lag(row.getLong(1), row.getDouble(2));
        } catch (SQLException e) {
            return new Lag(-1, -1);
        }
    }
}
