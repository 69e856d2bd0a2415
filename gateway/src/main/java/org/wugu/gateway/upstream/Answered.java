package org.wugu.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.util.function.Function;

/** What the gateway itself asks of another program. */
public final class Answered {

    private Answered() {}

    /**
     * Asks, and reads the answer. Who reads is named before anything is sent: an answer that has come and gone before anybody
     * reads it is waited for without end, which on a busy machine happened to one in some hundred.
     */
    public static <T> Future<T> by(
            HttpClient client, RequestOptions question, Function<HttpClientResponse, Future<T>> reading) {
        return client.request(question).compose(request -> request.send().compose(reading));
    }
}
