package org.wugu.bench.feed;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.parsetools.RecordParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many readers of a stream of server-sent events on one event loop, who only count what comes. */
final class ManyStreams implements AutoCloseable {

    private static final int AT_ONCE = 50;
    private static final String DATA = "data:";

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client;
    private final URI address;
    private final AtomicLong pushes = new AtomicLong();
    private final AtomicInteger open = new AtomicInteger();

    /** @param most how many may be open, each on a connection of its own */
    ManyStreams(URI address, int most) {
        this.address = address;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setTcpNoDelay(true), new PoolOptions().setHttp1MaxSize(most));
    }

    /** Opens so many, with the tokens by turns. @throws IllegalStateException when one is refused */
    void open(int streams, List<String> tokens) {
        List<Future<?>> wave = new ArrayList<>();
        for (int i = 0; i < streams; i++) {
            wave.add(open(tokens.get(i % tokens.size())));
            if (wave.size() == AT_ONCE || i == streams - 1) {
                Future.all(wave).toCompletionStage().toCompletableFuture().join();
                wave.clear();
            }
        }
    }

    long pushes() {
        return pushes.get();
    }

    int stillOpen() {
        return open.get();
    }

    private Future<?> open(String token) {
        return client.request(new RequestOptions()
                        .setAbsoluteURI(address.toString())
                        .putHeader("Accept", "text/event-stream")
                        .putHeader("Authorization", "Bearer " + token))
                .compose(HttpClientRequest::send)
                .expecting(response -> response.statusCode() == 200)
                .onSuccess(this::listen);
    }

    private void listen(HttpClientResponse response) {
        open.incrementAndGet();
        RecordParser lines = RecordParser.newDelimited("\n", line -> {
            if (line.length() > DATA.length()
                    && line.getString(0, DATA.length()).equals(DATA)) {
                pushes.incrementAndGet();
            }
        });
        response.handler(lines)
                .endHandler(end -> open.decrementAndGet())
                .exceptionHandler(gone -> open.decrementAndGet());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
