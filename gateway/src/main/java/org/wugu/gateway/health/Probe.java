package org.wugu.gateway.health;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import org.wugu.gateway.upstream.Answered;

/** Asks a neighbour how it is, and does not wait long. */
@ApplicationScoped
class Probe {

    static final String UP = "UP";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client;

    Probe(Vertx vertx) {
        client = vertx.createHttpClient();
    }

    /** UP, or why not. */
    Uni<String> state(URI address) {
        var options = new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(address.toString());
        return Uni.createFrom()
                .completionStage(() -> Answered.by(
                                client, options, response -> response.body().map(body -> describe(response)))
                        .toCompletionStage())
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem("no answer within " + PATIENCE.toSeconds() + " s")
                .onFailure()
                .recoverWithItem(failure -> "unreachable: " + failure.getMessage());
    }

    private static String describe(HttpClientResponse response) {
        return response.statusCode() == 200 ? UP : "answers " + response.statusCode();
    }
}
