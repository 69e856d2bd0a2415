package org.wugu.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.gateway.upstream.Services;
import org.wugu.kernel.DivisionCode;

/**
 * Names of offices, asked of the service that keeps the division tree and remembered: they change about once a decade.
 * While that service does not answer, the code stands in for the name.
 */
@ApplicationScoped
class OfficeNames {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Map<DivisionCode, String> known = new ConcurrentHashMap<>();
    private final HttpClient client;
    private final String base;

    OfficeNames(Vertx vertx, Services services, @ConfigProperty(name = "wugu.offices.service") String service) {
        client = vertx.createHttpClient();
        base = Optional.ofNullable(services.services().get(service))
                        .orElseThrow(() -> new IllegalStateException("wugu.offices.service names no known service"))
                        .url()
                + "/divisions/";
    }

    Uni<String> name(DivisionCode code, String token) {
        String name = known.get(code);
        return name == null ? ask(code, token) : Uni.createFrom().item(name);
    }

    private Uni<String> ask(DivisionCode code, String token) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(base + code)
                .putHeader("Authorization", "Bearer " + token);
        return Uni.createFrom()
                .completionStage(() -> client.request(options)
                        .compose(request -> request.send())
                        .expecting(response -> response.statusCode() == 200)
                        .compose(HttpClientResponse::body)
                        .map(body -> body.toJsonObject().getString("name"))
                        .toCompletionStage())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(found -> known.put(code, found))
                .onFailure()
                .recoverWithItem(code.value());
    }
}
