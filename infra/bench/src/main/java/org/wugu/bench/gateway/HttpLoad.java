package org.wugu.bench.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.wugu.bench.measure.Latencies;

/**
 * Asks the same again and again over a number of connections, the next question on each as soon as the answer has come.
 * One event loop serves all of them, so that little of the machine goes to asking.
 */
public final class HttpLoad implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client;
    private final int connections;

    public HttpLoad(int connections) {
        this.connections = connections;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    /**
     * How many answers a second there were, and how long they took.
     *
     * @param latencies of the single answers
     */
    public record Load(double perSecond, Latencies latencies) {}

    /** @throws IllegalStateException when an answer was not 200 or had no body */
    public Load get(URI address, String token, Duration time) throws InterruptedException {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .putHeader("Authorization", "Bearer " + token);
        Round round = new Round(options, System.nanoTime() + time.toNanos());
        long start = System.nanoTime();
        Future<?> all = Future.all(IntStream.range(0, connections)
                .mapToObj(connection -> round.begin())
                .toList());
        try {
            all.toCompletionStage().toCompletableFuture().get(time.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(address + " failed under load: " + e.getCause(), e);
        }
        return new Load(round.latencies.count() / ((System.nanoTime() - start) / NANOS_PER_SECOND), round.latencies);
    }

    private final class Round {

        private final RequestOptions options;
        private final long end;
        private final Latencies latencies = new Latencies();

        Round(RequestOptions options, long end) {
            this.options = options;
            this.end = end;
        }

        /** Completes when the time is over and the last answer there. */
        Future<Void> begin() {
            Promise<Void> done = Promise.promise();
            ask(done);
            return done.future();
        }

        private void ask(Promise<Void> done) {
            long sent = System.nanoTime();
            if (sent > end) {
                done.complete();
                return;
            }
            client.request(options)
                    .compose(HttpClientRequest::send)
                    .compose(response -> response.body().compose(body -> check(response.statusCode(), body)))
                    .onFailure(done::fail)
                    .onSuccess(good -> {
                        latencies.add(System.nanoTime() - sent);
                        ask(done);
                    });
        }

        private static Future<Void> check(int status, Buffer body) {
            return status == 200 && body.length() > 0
                    ? Future.succeededFuture()
                    : Future.failedFuture(status + " " + body);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
