package org.wugu.gateway.verify;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.upstream.Services;

/** Asks the service that issues certificates about one, in nobody's name. */
@ApplicationScoped
class Certificates {

    private static final long PATIENCE = 5_000;

    private final HttpClient client;
    private final String base;

    Certificates(Vertx vertx, Services services, @ConfigProperty(name = "wugu.verify.service") String service) {
        client = vertx.createHttpClient();
        base = Optional.ofNullable(services.services().get(service))
                        .orElseThrow(() -> new IllegalStateException("wugu.verify.service names no known service"))
                        .url()
                + "/public/certificates/";
    }

    /**
     * What the service answers.
     *
     * @param status 200, 404 or 429
     * @param certificate what is printed on it, when there is one
     */
    record Answer(int status, @Nullable JsonObject certificate) {}

    /**
     * How the certificate with that code stands. The service counts how often the caller asks, by this way or by its own.
     *
     * @param caller the caller's address
     */
    Future<Answer> find(String code, String caller) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setTimeout(PATIENCE)
                .setAbsoluteURI(base + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .putHeader("X-Forwarded-For", caller);
        return client.request(options).compose(request -> request.send()).compose(Certificates::read);
    }

    private static Future<Answer> read(HttpClientResponse response) {
        return switch (response.statusCode()) {
            case 200 -> response.body().map(body -> new Answer(200, body.toJsonObject()));
            case 404, 429 -> Future.succeededFuture(new Answer(response.statusCode(), null));
            default -> Future.failedFuture("certificates: " + response.statusCode());
        };
    }
}
