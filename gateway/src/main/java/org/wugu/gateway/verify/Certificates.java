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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.upstream.Answered;
import org.wugu.gateway.upstream.Services;

/** Asks the services that issue certificates about one, in nobody's name. */
@ApplicationScoped
class Certificates {

    private static final long PATIENCE = 5_000;

    private final HttpClient client;
    private final List<String> issuers;

    Certificates(Vertx vertx, Services services, @ConfigProperty(name = "wugu.verify.services") List<String> issuers) {
        client = vertx.createHttpClient();
        this.issuers = issuers.stream()
                .map(issuer -> address(services, issuer) + "/public/certificates/")
                .toList();
    }

    private static String address(Services services, String issuer) {
        return Optional.ofNullable(services.services().get(issuer))
                .orElseThrow(() -> new IllegalStateException("wugu.verify.services names no known service: " + issuer))
                .url()
                .toString();
    }

    /**
     * What the service answers.
     *
     * @param status 200, 404 or 429
     * @param certificate what is printed on it, when there is one
     */
    record Answer(int status, @Nullable JsonObject certificate) {}

    /**
     * How the certificate with that code stands, by the first service that knows it or takes no more questions. Each counts
     * how often the caller asks, by this way or by its own.
     *
     * @param caller the caller's address
     */
    Future<Answer> find(String code, String caller) {
        return find(issuers, URLEncoder.encode(code, StandardCharsets.UTF_8), caller);
    }

    /** While one that might have issued it does not answer, nobody is told that there is no such certificate. */
    private Future<Answer> find(List<String> left, String code, String caller) {
        Future<Answer> first = ask(left.get(0) + code, caller);
        if (left.size() == 1) {
            return first;
        }
        return first.transform(asked -> asked.succeeded() && asked.result().status() != 404
                ? first
                : find(left.subList(1, left.size()), code, caller)
                        .compose(found ->
                                asked.failed() && found.status() == 404 ? first : Future.succeededFuture(found)));
    }

    private Future<Answer> ask(String address, String caller) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setTimeout(PATIENCE)
                .setAbsoluteURI(address)
                .putHeader("X-Forwarded-For", caller);
        return Answered.by(client, options, Certificates::read);
    }

    private static Future<Answer> read(HttpClientResponse response) {
        return switch (response.statusCode()) {
            case 200 -> response.body().map(body -> new Answer(200, body.toJsonObject()));
            case 404, 429 -> Future.succeededFuture(new Answer(response.statusCode(), null));
            default -> Future.failedFuture("certificates: " + response.statusCode());
        };
    }
}
