package org.wugu.gateway.upstream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode;

/** Which offices there are: asked, in the name of whoever wants to know, of the service that keeps the division tree. */
@ApplicationScoped
public class Offices {

    private final HttpClient client;
    private final String service;
    private final String base;

    Offices(Vertx vertx, Services services, @ConfigProperty(name = "wugu.offices.service") String service) {
        this.client = vertx.createHttpClient();
        this.service = service;
        this.base = Optional.ofNullable(services.services().get(service))
                        .orElseThrow(() -> new IllegalStateException("wugu.offices.service names no known service"))
                        .url()
                + "/divisions/";
    }

    /**
     * An office, as the tree has it.
     *
     * @param endedOn first day on which it was no more, or null while there is one
     */
    public record Office(String name, @Nullable LocalDate endedOn) {

        /** Whether there is such an office today. */
        public boolean stands() {
            return endedOn == null
                    || LocalDate.ofInstant(Instant.now(), CorpsTime.ZONE).isBefore(endedOn);
        }

        private static Office of(JsonObject division) {
            String end = division.getString("validTo");
            return new Office(division.getString("name"), end == null ? null : LocalDate.parse(end));
        }
    }

    /** The short name of the service that is asked. */
    public String service() {
        return service;
    }

    /** The office of that code, empty when there never was one; fails when the service does not answer in time. */
    public Uni<Optional<Office>> find(DivisionCode code, String token, Duration patience) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(base + code)
                .putHeader("Authorization", "Bearer " + token);
        return Uni.createFrom()
                .completionStage(
                        () -> Answered.by(client, options, Offices::read).toCompletionStage())
                .ifNoItem()
                .after(patience)
                .fail();
    }

    private static Future<Optional<Office>> read(HttpClientResponse response) {
        return switch (response.statusCode()) {
            case 200 -> response.body().map(body -> Optional.of(Office.of(body.toJsonObject())));
            case 404 -> Future.succeededFuture(Optional.empty());
            default -> Future.failedFuture("divisions: " + response.statusCode());
        };
    }
}
